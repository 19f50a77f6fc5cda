/**
 * `npm run credential`: what credentials and CVs say, and what their seals show, by the same code as the extension.
 * Exit 0: every file got an answer; 2: the command line cannot be carried out.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { fileText } from '../europass/file-text.ts';
import { readTrustedList } from '../europass/seal/trusted-list.ts';
import { createMatcher } from '../match/match.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import { readPlainText } from '../page/plain-text.ts';
import { asDescription, type NamingServices, textSkills } from '../profile/named-skills.ts';
import { loadAliases } from './aliases.ts';
import { type AnswerServices, answerFile, printAnswer } from './credential/answer.ts';
import { openPdf } from './credential/open-pdf.ts';
import { loadVocabulary } from './load-vocabulary.ts';

const USAGE = `Usage: npm run --silent credential -- [options] FILE…

FILE is a European Digital Credential (JSON-LD or XML, sealed or not), a verifiable credential or presentation,
a Europass CV (XML, JSON or the PDF that carries it), a CV as text, PDF, DOCX or ODT, a ZIP of such, or - for standard input.

  --format table|json    table for people (default), json: one array for programs
  --language xx          the language of titles and labels (default: en)
  --vocabulary PATH      as for annotate; may be repeated
  --trusted-list FILE    a national EU Trusted List (XML) that you downloaded, to compare certificates with
  --details              with json: everything that was read of each credential`;

class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = readArguments(process.argv.slice(2));
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const services = await openServices(values);
  const answers = [];
  for (const file of positionals) {
    const answer = await answerFile(file, () => bytesOf(file), services);
    if (values.format === 'json') answers.push(answer);
    else console.log(printAnswer(answer));
  }
  if (values.format === 'json') process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
}

function readArguments(args: string[]) {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { format = 'table', language = 'en', help } = parsed.values;
  if (format !== 'table' && format !== 'json')
    throw new UsageError(`--format takes table or json, not "${format}".`);
  if (!/^[a-z]{2,3}$/.test(language))
    throw new UsageError(`--language takes two letters such as en, not "${language}".`);
  if (parsed.positionals.length === 0 && !help) throw new UsageError('No file was named.');
  return parsed;
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      language: { type: 'string' },
      vocabulary: { type: 'string', multiple: true },
      'trusted-list': { type: 'string' },
      details: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });

/** npm runs a command in the project's folder, wherever it was asked from: there the names of files are meant. */
const fromWhereAsked = (file: string): string =>
  process.env.npm_lifecycle_event === 'credential' && process.env.INIT_CWD
    ? resolve(process.env.INIT_CWD, file)
    : file;

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return new Uint8Array(await buffer(process.stdin));
  try {
    return new Uint8Array(await readFile(fromWhereAsked(file)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const sentence =
      code === 'ENOENT'
        ? `There is no file ${file}.`
        : code === 'EISDIR'
          ? `${file} is a folder, not a file.`
          : `${file} cannot be read (${code}).`;
    throw new Error(sentence, { cause: error });
  }
}

async function openServices(values: ReturnType<typeof parse>['values']): Promise<AnswerServices> {
  try {
    const vocabulary = await loadVocabulary((values.vocabulary ?? []).map(fromWhereAsked));
    const list = values['trusted-list'];
    return {
      ...namingServices(vocabulary, values.language ?? 'en'),
      openPdf,
      now: new Date(),
      trustedList: list === undefined ? null : readTrustedList(fileText(await bytesOf(list))),
      details: values.details ?? false,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Labels and matching over a vocabulary. */
function namingServices(vocabulary: OpenVocabulary, language: string): NamingServices {
  const matcher = createMatcher(vocabulary, { aliases: loadAliases() });
  const languages = [...new Set([language, 'en', ...vocabulary.languages])];
  return {
    languages,
    label: (uri) => {
      const concept = vocabulary.find(uri);
      if (concept < 0) return null;
      const known = languages.filter((one) => vocabulary.languages.includes(one));
      return known.map((one) => vocabulary.inLanguage(one).preferred(concept)).find(Boolean) ?? null;
    },
    match: (text, named) => {
      const posting = asDescription(readPlainText(text, { language: named }));
      return textSkills(matcher.analyse(posting, { depth: 'quick' }));
    },
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
