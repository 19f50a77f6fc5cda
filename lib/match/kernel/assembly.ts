// The scoring kernel in AssemblyScript (compiled by lib/node/build-kernel.ts, not by TypeScript).
// What it computes, and its twin in JavaScript: kernel.ts. Memory is laid out by wasm-kernel.ts; pointers are bytes.

/** One word's row: products of its vector with `count` concept vectors of `dims` bytes (a multiple of 16). */
export function fillRow(
  row: usize,
  concepts: usize,
  vector: usize,
  factor: f32,
  count: i32,
  dims: i32,
): void {
  let at = concepts;
  for (let concept = 0; concept < count; concept++) {
    let sums = i32x4.splat(0);
    for (let dim = 0; dim < dims; dim += 16) {
      const one = v128.load(vector + dim);
      const two = v128.load(at + dim);
      sums = i32x4.add(sums, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(one), i16x8.extend_low_i8x16_s(two)));
      sums = i32x4.add(
        sums,
        i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(one), i16x8.extend_high_i8x16_s(two)),
      );
    }
    at += dims;
    const product =
      i32x4.extract_lane(sums, 0) +
      i32x4.extract_lane(sums, 1) +
      i32x4.extract_lane(sums, 2) +
      i32x4.extract_lane(sums, 3);
    const value = i32(f32(product) * factor);
    store<i16>(row + ((<usize>concept) << 1), <i16>max(-32768, min(32767, value)));
  }
}

/** after = before + row, for `count` (a multiple of 8) concepts. */
export function addRow(before: usize, row: usize, after: usize, count: i32): void {
  for (let concept = 0; concept < count; concept += 8) {
    const values = v128.load(row + ((<usize>concept) << 1));
    const from = (<usize>concept) << 2;
    v128.store(after + from, i32x4.add(v128.load(before + from), i32x4.extend_low_i16x8_s(values)));
    v128.store(
      after + from + 16,
      i32x4.add(v128.load(before + from + 16), i32x4.extend_high_i16x8_s(values)),
    );
  }
}

/** best = max(best, (end - start) × inverse), and the window's number where it is better; `count` a multiple of 4. */
export function takeBest(
  best: usize,
  places: usize,
  start: usize,
  end: usize,
  inverse: f32,
  window: i32,
  count: i32,
): void {
  const factor = f32x4.splat(inverse);
  const number = i32x4.splat(window);
  for (let at: usize = 0; at < (<usize>count) << 2; at += 16) {
    const score = f32x4.mul(
      f32x4.convert_i32x4_s(i32x4.sub(v128.load(end + at), v128.load(start + at))),
      factor,
    );
    const known = v128.load(best + at);
    const isBetter = f32x4.gt(score, known);
    v128.store(best + at, v128.bitselect(score, known, isBetter));
    v128.store(places + at, v128.bitselect(number, v128.load(places + at), isBetter));
  }
}
