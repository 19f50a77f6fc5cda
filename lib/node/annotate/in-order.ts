/** Many answers under way at once, given back in the order of their inputs. */

/** How much may be under way: the memory a run takes, however long its input. */
export interface InFlight<Input> {
  inputs: number;
  /** Of all inputs together; one that is larger goes alone. */
  size: number;
  sizeOf(input: Input): number;
}

/**
 * Gives each answer as soon as it is there and all before it are; reads on only while there is room.
 * @param answer must not reject
 */
export async function* inOrder<Input, Output>(
  inputs: AsyncIterator<Input>,
  answer: (input: Input) => Promise<Output>,
  most: InFlight<Input>,
): AsyncGenerator<Output> {
  const underWay: { output: Promise<Output>; size: number }[] = [];
  let size = 0;
  let reading: Promise<IteratorResult<Input>> | null = null;
  let isOver = false;
  while (!isOver || underWay.length > 0) {
    const hasRoom = underWay.length === 0 || (underWay.length < most.inputs && size < most.size);
    if (!isOver && hasRoom) reading ??= inputs.next();
    const event = await earlier(reading, underWay[0]?.output ?? null);
    if ('output' in event) {
      size -= underWay.shift()?.size ?? 0;
      yield event.output;
      continue;
    }
    reading = null;
    isOver = event.read.done === true;
    if (event.read.done) continue;
    const taken = most.sizeOf(event.read.value);
    underWay.push({ output: answer(event.read.value), size: taken });
    size += taken;
  }
}

function earlier<Read, Output>(
  reading: Promise<Read> | null,
  output: Promise<Output> | null,
): Promise<{ read: Read } | { output: Output }> {
  return Promise.race([
    ...(reading ? [reading.then((read) => ({ read }))] : []),
    ...(output ? [output.then((value) => ({ output: value }))] : []),
  ]);
}
