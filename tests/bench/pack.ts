/** Size of the pack, and the time to make and to open it. */
import { gzipSync } from 'node:zlib';
import { isIntact } from '../../lib/pack/layout.ts';
import { openPack } from '../../lib/pack/open.ts';
import { markdownTable, megabytes, milliseconds, timed } from './clock.ts';
import type { FullVocabulary } from './full-vocabulary.ts';

export async function benchPack({
  pack,
  readSeconds,
  compileSeconds,
  vocabulary,
}: FullVocabulary): Promise<string> {
  const opening = timed([pack], 20, () => openPack(pack.buffer).inLanguage('en').tokens.count);
  const checking = timed([pack], 5, () => isIntact(pack.buffer));
  return markdownTable(
    [`ESCO ${vocabulary.version}, ${vocabulary.languages.join(', ')}`, 'figure'],
    [
      ['pack', megabytes(pack.length)],
      ['pack, gzip -9 (aim under 6 MB)', megabytes(gzipSync(pack, { level: 9 }).length)],
      ['reading the official zips', `${readSeconds.toFixed(1)} s`],
      ['compiling', `${compileSeconds.toFixed(1)} s`],
      ['opening (views only)', milliseconds(opening.median)],
      ['checking the checksum', milliseconds(checking.median)],
    ],
  );
}
