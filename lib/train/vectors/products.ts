/** Products of small dense matrices, row-major. The two forms that the loss and its gradient need. */

/** `out[i, j] = left[i] · right[j]`, both `rows × dims`. `rows` must be a multiple of 4. */
export function rowProducts(
  left: Float32Array,
  right: Float32Array,
  rows: number,
  dims: number,
  out: Float32Array,
): void {
  for (let i = 0; i < rows; i++) {
    const a = i * dims;
    // Four at a time: each value of the left row is fetched once for four sums.
    for (let j = 0; j < rows; j += 4) {
      const b0 = j * dims;
      const b1 = b0 + dims;
      const b2 = b1 + dims;
      const b3 = b2 + dims;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let dim = 0; dim < dims; dim++) {
        const value = left[a + dim] as number;
        s0 += value * (right[b0 + dim] as number);
        s1 += value * (right[b1 + dim] as number);
        s2 += value * (right[b2 + dim] as number);
        s3 += value * (right[b3 + dim] as number);
      }
      const at = i * rows + j;
      out[at] = s0;
      out[at + 1] = s1;
      out[at + 2] = s2;
      out[at + 3] = s3;
    }
  }
}

/**
 * `out[i] = Σ_j factors[i, j] × table[j]`; with `transposed`, `factors[j, i]`. `factors` is `rows × rows`,
 * `table` and `out` are `rows × dims`. `rows` must be a multiple of 4.
 */
export function mixRows(
  factors: Float32Array,
  table: Float32Array,
  rows: number,
  dims: number,
  out: Float32Array,
  transposed: boolean,
): void {
  const [rowStep, columnStep] = transposed ? [1, rows] : [rows, 1];
  out.fill(0);
  for (let i = 0; i < rows; i++) {
    const to = i * dims;
    for (let j = 0; j < rows; j += 4) {
      const at = i * rowStep + j * columnStep;
      const f0 = factors[at] as number;
      const f1 = factors[at + columnStep] as number;
      const f2 = factors[at + 2 * columnStep] as number;
      const f3 = factors[at + 3 * columnStep] as number;
      const b0 = j * dims;
      const b1 = b0 + dims;
      const b2 = b1 + dims;
      const b3 = b2 + dims;
      for (let dim = 0; dim < dims; dim++) {
        out[to + dim] =
          (out[to + dim] as number) +
          f0 * (table[b0 + dim] as number) +
          f1 * (table[b1 + dim] as number) +
          f2 * (table[b2 + dim] as number) +
          f3 * (table[b3 + dim] as number);
      }
    }
  }
}
