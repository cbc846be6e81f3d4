/** Everything that waits for one signal, behind a single listener: Node warns of more than ten. */
class Waiting extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/** Calls back when a signal is aborted, unless the function that it returns was called before. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const waiting = waitingFor.get(signal) ?? new Waiting();
  if (waiting.size === 0) {
    waitingFor.set(signal, waiting);
    signal.addEventListener("abort", waiting);
  }
  waiting.add(callback);
  return () => {
    // A signal may outlive many calls, and must keep nothing of those that are over.
    if (waiting.delete(callback) && waiting.size === 0) signal.removeEventListener("abort", waiting);
  };
}
