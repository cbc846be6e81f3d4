/** What a pull request changes for users. */
export interface Measured {
  /** What a page loads at once for the client, in bytes, minified and compressed. */
  readonly size: { readonly before: number; readonly after: number };
  /** The changes of the API description, each with its level: `breaking`, `addition` or `repair`. */
  readonly changes: readonly { readonly level: string; readonly message: string }[];
}

/**
 * Reads what a pull request's own code measured. It is not trusted: only numbers and text get through.
 *
 * @throws Error when it has another form.
 */
export function readMeasured(json: string): Measured {
  const { size, changes } = Object(JSON.parse(json));
  const { before, after } = Object(size);
  if (!Number.isSafeInteger(before) || !Number.isSafeInteger(after) || !Array.isArray(changes))
    throw new Error("the measured file has not the form that measure.ts writes");
  return {
    size: { before, after },
    changes: changes.map((change) => ({
      level: String(Object(change).level),
      message: String(Object(change).message),
    })),
  };
}
