// The scoring kernel in AssemblyScript (compiled by lib/node/build-kernel.ts, not by TypeScript).
// What it computes, and its twin in JavaScript: kernel.ts. Memory is laid out by wasm-kernel.ts; pointers are bytes.

function total(sums: v128): i32 {
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}

function keep(row: usize, concept: i32, product: i32, factor: f32): void {
  store<i16>(row + ((<usize>concept) << 1), <i16>max(-32768, min(32767, i32(f32(product) * factor))));
}

/**
 * The rows of four words at once, so that the concept vectors are read once: products of each word's vector
 * (16-bit, `dims` a multiple of 16, one behind the other) with `count` concept vectors of `dims` bytes.
 */
export function fillRows(
  row0: usize,
  row1: usize,
  row2: usize,
  row3: usize,
  factor0: f32,
  factor1: f32,
  factor2: f32,
  factor3: f32,
  concepts: usize,
  vectors: usize,
  count: i32,
  dims: i32,
): void {
  const stride = (<usize>dims) << 1;
  const last = vectors + stride;
  let at = concepts;
  for (let concept = 0; concept < count; concept++) {
    let sum0 = i32x4.splat(0);
    let sum1 = i32x4.splat(0);
    let sum2 = i32x4.splat(0);
    let sum3 = i32x4.splat(0);
    for (let from = vectors; from < last; from += 32) {
      const bytes = v128.load(at);
      const low = i16x8.extend_low_i8x16_s(bytes);
      const high = i16x8.extend_high_i8x16_s(bytes);
      const one = from + stride;
      const two = one + stride;
      const three = two + stride;
      sum0 = i32x4.add(
        sum0,
        i32x4.add(i32x4.dot_i16x8_s(low, v128.load(from)), i32x4.dot_i16x8_s(high, v128.load(from, 16))),
      );
      sum1 = i32x4.add(
        sum1,
        i32x4.add(i32x4.dot_i16x8_s(low, v128.load(one)), i32x4.dot_i16x8_s(high, v128.load(one, 16))),
      );
      sum2 = i32x4.add(
        sum2,
        i32x4.add(i32x4.dot_i16x8_s(low, v128.load(two)), i32x4.dot_i16x8_s(high, v128.load(two, 16))),
      );
      sum3 = i32x4.add(
        sum3,
        i32x4.add(i32x4.dot_i16x8_s(low, v128.load(three)), i32x4.dot_i16x8_s(high, v128.load(three, 16))),
      );
      at += 16;
    }
    keep(row0, concept, total(sum0), factor0);
    keep(row1, concept, total(sum1), factor1);
    keep(row2, concept, total(sum2), factor2);
    keep(row3, concept, total(sum3), factor3);
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
