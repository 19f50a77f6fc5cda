/** `npm run kernel`: compiles the scoring kernel from its source to `assets/models/kernel.wasm`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const TOP = join(import.meta.dirname, '../..');
export const KERNEL_FILE = join(TOP, 'assets/models/kernel.wasm');

/** @throws with the compiler's own words */
export async function compileKernel(): Promise<Uint8Array<ArrayBuffer>> {
  const source = 'lib/match/kernel/assembly.ts';
  const switches = [
    '--baseDir',
    TOP,
    '--optimize',
    '--optimizeLevel',
    '3',
    '--runtime',
    'stub',
    '--noAssert',
    '--enable',
    'simd',
  ];
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main([source, '--outFile', 'kernel.wasm', ...switches], {
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') binary = contents;
    },
  });
  if (error || !binary) throw new Error(`The kernel could not be compiled:\n${stderr.toString()}`);
  return new Uint8Array(binary);
}

if (process.argv[1] === import.meta.filename) writeFileSync(KERNEL_FILE, await compileKernel());
