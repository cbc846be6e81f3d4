/**
 * Starts work for several items at once, and returns the results in the order of the items. An item is taken when its
 * work starts.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const iterator = items[Symbol.iterator]();
  const running: Promise<Result>[] = [];
  for (;;) {
    while (running.length < atOnce) {
      const { done, value } = iterator.next();
      if (done) break;
      const result = work(value);
      // An error is thrown when it is this result's turn. Until then, it must not end the process.
      result.catch(() => {});
      running.push(result);
    }
    const next = running.shift();
    if (!next) return;
    yield await next;
  }
}
