/**
 * Groups items that arrive one by one. A block ends when it is full, when the next item has to be waited for, such as
 * for the next page, and when there are no more items. Items before an error are yielded first.
 */
export async function* blocksOf<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  let block: Item[] = [];
  let isFinished = false;
  try {
    while (!isFinished) {
      const next = iterator.next();
      // A caller that stops here never sees its error.
      next.catch(() => {});
      if (block.length >= size || (block.length > 0 && !(await isReady(next)))) {
        yield block;
        block = [];
      }
      const result = await next;
      isFinished = result.done === true;
      if (!result.done) block.push(result.value);
    }
    if (block.length > 0) yield block;
  } finally {
    if (!isFinished) await iterator.return?.();
  }
}

/** Whether a promise is fulfilled without waiting for input or output. */
async function isReady(promise: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Immediate | undefined;
  const wait = new Promise<boolean>((resolve) => {
    timer = setImmediate(resolve, false);
  });
  const isDone = await Promise.race([
    promise.then(
      () => true,
      () => false,
    ),
    wait,
  ]);
  clearImmediate(timer);
  return isDone;
}
