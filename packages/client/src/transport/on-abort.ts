/** All callbacks of one signal, behind a single listener: Node warns about more than ten listeners. */
class Waiting extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/** Calls back when a signal is aborted, unless the returned function is called first. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const waiting = waitingFor.get(signal) ?? new Waiting();
  if (waiting.size === 0) {
    waitingFor.set(signal, waiting);
    signal.addEventListener("abort", waiting);
  }
  waiting.add(callback);
  return () => {
    // A signal can outlive many calls, so it must not keep finished calls in memory.
    if (waiting.delete(callback) && waiting.size === 0) signal.removeEventListener("abort", waiting);
  };
}
