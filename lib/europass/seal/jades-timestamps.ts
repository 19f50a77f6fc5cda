/**
 * The timestamps of a JAdES seal: `adoTst` in the protected header, `sigTst` and `arcTst` among the unprotected
 * `etsiU`. Only an archive timestamp covers what was added; that is why edits of `etsiU` show in what is said here
 * and nowhere else.
 */
import { fromBase64Url } from '../base64.ts';
import { parseJson } from '../json.ts';
import { asList, isNode, type Node } from '../nodes.ts';
import { type Statement, say } from './statements.ts';
import { type TimestampKind, timestampStatement } from './timestamp.ts';

export interface SignedTexts {
  payload: string;
  protected: string;
  signature: string;
}

const MOST_ADDITIONS = 100;

/** @param open the unprotected header */
export async function jadesTimestamps(
  signed: SignedTexts,
  header: Node,
  open: unknown,
): Promise<Statement[]> {
  const statements = await tokenStatements('adoTst', header.adoTst, () => signed.payload);
  const additions = isNode(open) ? asList(open.etsiU).slice(0, MOST_ADDITIONS) : [];
  for (const [position, addition] of additions.entries()) {
    const members = additionOf(addition);
    if (!members) {
      statements.push(say('additionsBroken'));
      continue;
    }
    statements.push(...(await tokenStatements('sigTst', members.sigTst, () => signed.signature)));
    const before = () => archived(signed, additions.slice(0, position));
    statements.push(...(await tokenStatements('arcTst', members.arcTst, before)));
  }
  return statements.length === 0 ? [say('timestampNone')] : statements;
}

/** TS 119 182-1, 5.3.6.2.3: payload, protected header and signature with dots, then the additions that were there. */
const archived = ({ payload, protected: encoded, signature }: SignedTexts, before: unknown[]): string =>
  `${payload}.${encoded}.${signature}.${before.map(asWritten).join('')}`;

const asWritten = (addition: unknown): string =>
  typeof addition === 'string' ? addition : JSON.stringify(addition);

/** An addition is base64url JSON, or clear JSON; null where it is neither. */
function additionOf(addition: unknown): Node | null {
  if (isNode(addition)) return addition;
  if (typeof addition !== 'string') return null;
  try {
    const value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(addition)));
    return isNode(value) ? value : null;
  } catch {
    return null;
  }
}

async function tokenStatements(
  kind: TimestampKind,
  value: unknown,
  covered: () => string,
): Promise<Statement[]> {
  if (value === undefined) return [];
  const tokens = isNode(value) ? asList(value.tstTokens) : [];
  if (tokens.length === 0) return [say('timestampBroken', { kind })];
  return Promise.all(
    tokens.slice(0, MOST_ADDITIONS).map((token) => {
      const bytes = tokenBytes(isNode(token) ? token.val : token);
      return bytes ? timestampStatement(kind, bytes, covered()) : say('timestampBroken', { kind });
    }),
  );
}

function tokenBytes(value: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof value !== 'string') return null;
  try {
    return fromBase64Url(value);
  } catch {
    return null;
  }
}
