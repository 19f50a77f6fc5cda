import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kernelMaker } from '../../../lib/match/kernel/make-kernel.ts';
import { compileKernel, KERNEL_FILE } from '../../../lib/node/build-kernel.ts';

const code = new Uint8Array(readFileSync(KERNEL_FILE));
const concepts = Int8Array.of(120, 3, -50, 7, 9, 64);
const score = (bytes: BufferSource) =>
  structuredClone(
    kernelMaker(bytes)(concepts, 3, 2).score(
      [0, -1, 1],
      (word) => ({ vector: Int8Array.of(word + 3, 90), factor: 0.001 }),
      Int32Array.of(0, 3, 1, 3),
      Float32Array.of(0.2, 0.4),
    ),
  );

afterEach(() => vi.unstubAllGlobals());

describe('the kernel of this machine', () => {
  it('is the twin, with the same scores, where the bytes cannot be compiled', () => {
    const instances = vi.spyOn(WebAssembly, 'Instance');
    const scores = score(code);
    expect(instances).toHaveBeenCalledOnce();
    // As a browser without SIMD does: an instruction it does not know. And a file cut short.
    const unknown = code.map((byte) => (byte === 0xfd ? 0xff : byte));
    expect(score(unknown)).toEqual(scores);
    expect(score(code.subarray(0, 100))).toEqual(scores);
    expect(instances).toHaveBeenCalledOnce();
  });

  it('is the twin where a policy forbids WebAssembly or there is none', () => {
    const scores = score(code);
    vi.stubGlobal('WebAssembly', undefined);
    expect(score(code)).toEqual(scores);
  });
});

it('assets/models/kernel.wasm is what its source compiles to', async () => {
  expect(Buffer.from(await compileKernel()).equals(code), 'Type npm run kernel and commit the file.').toBe(
    true,
  );
});
