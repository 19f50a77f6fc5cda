/** Chooses the scoring kernel that a machine can run. */
import { createScriptKernel, type Kernel } from './kernel.ts';
import { createWasmKernel } from './wasm-kernel.ts';

/**
 * Makes kernels from the bytes of `kernel.wasm`; the twin in JavaScript where they cannot be compiled: no SIMD, a
 * policy that forbids WebAssembly, a broken file. The twin gives the same results, only later, so nobody is told.
 */
export function kernelMaker(
  code: BufferSource,
): (concepts: Int8Array, count: number, dims: number) => Kernel {
  return (concepts, count, dims) => {
    try {
      return createWasmKernel(code, concepts, count, dims);
    } catch {
      return createScriptKernel(concepts, count, dims);
    }
  };
}
