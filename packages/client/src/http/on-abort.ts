/** What waits for one signal, as the one listener of all: Node warns of more than ten. */
class Waiting extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/** Calls back when a signal is aborted, unless the function that it answers was called before. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const waiting = waitingFor.get(signal) ?? new Waiting();
  if (waiting.size === 0) {
    waitingFor.set(signal, waiting);
    signal.addEventListener("abort", waiting);
  }
  waiting.add(callback);
  return () => {
    // A signal may outlive many calls, and keeps nothing of those that are over.
    if (waiting.delete(callback) && waiting.size === 0) signal.removeEventListener("abort", waiting);
  };
}
