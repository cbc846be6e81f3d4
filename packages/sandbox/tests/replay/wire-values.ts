/** Estimates when a body was sent, in Unix seconds: the latest creation time in it, or its timestamp. */
export function latestTime(body: unknown): number {
  const text = JSON.stringify(body ?? null);
  const told = /"timestamp":"([^"]+)"/.exec(text)?.[1];
  if (told !== undefined) return Date.parse(`${told}Z`) / 1000;
  const times = [...text.matchAll(/"created_at":(\d+)/g)].map(([, time]) => Number(time));
  return times.length === 0 ? 1_796_045_000 : Math.max(...times);
}

/** Returns an object without undefined values. */
export function defined<T extends object>(values: { readonly [key in keyof T]: unknown }): T {
  // The remaining values have the recorded types.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
