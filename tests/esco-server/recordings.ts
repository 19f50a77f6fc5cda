/** Where tests find genuine answers of the open API 2.1.1, which the project does not hold itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder: ESCO_RECORDINGS, else `../shared/esco/api-recordings/open-api-v2.1.1` beside the project. */
export const RECORDINGS =
  process.env.ESCO_RECORDINGS ??
  resolve(import.meta.dirname, '../../../shared/esco/api-recordings/open-api-v2.1.1');

/** Options of a `describe` that needs them. */
export const NEEDS_RECORDINGS = {
  skip: !existsSync(RECORDINGS),
  meta: {
    skipReason: `Genuine answers of the ESCO service are not in ${RECORDINGS} (ESCO_RECORDINGS may name their folder).`,
  },
};

/** @param name `resource/SkillGetTest/skill_en` */
export function recording(name: string): { status: number; body: unknown } {
  const { httpStatus, body } = JSON.parse(
    readFileSync(join(RECORDINGS, 'baselines', `${name}.json`), 'utf8'),
  );
  return { status: httpStatus, body };
}
