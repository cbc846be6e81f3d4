import { isoTime, unixSeconds } from "./wire-time.ts";

/** A deeply read-only value: responses contain rows, which are immutable. */
export type Shown<T> = T extends object ? { readonly [Key in keyof T]: Shown<T[Key]> } : T;

/** A time in Unix milliseconds. It can be null if the response has a null or a 0 then. */
type Time<V> = number | (null extends V ? null : NonNullable<V> extends number ? null : never);

/** The values that a response shows, with times as rows have them. What a response leaves out is undefined. */
type Columns<W, T> = {
  readonly [K in keyof W]:
    | (K extends T ? Time<W[K]> : Shown<W[K]>)
    | (Record<never, never> extends Pick<W, K> ? undefined : never);
};

/**
 * The columns that a component shows, except for some and for the times that tables keep.
 *
 * @example
 * interface CannedResponse extends ColumnsOf<typeof wire.CannedResponse>, Timed {}
 */
export type ColumnsOf<S extends (columns: never) => unknown, Others extends string = never> = {
  -readonly [K in Exclude<keyof Parameters<S>[0], Others | "created_at" | "updated_at">]-?: Exclude<
    Parameters<S>[0][K],
    undefined
  >;
};

/** How the document writes a time: in ISO 8601, in Unix seconds, or with a fraction. */
const formats: Readonly<Record<string, (milliseconds: number) => unknown>> = {
  i: isoTime,
  u: unixSeconds,
  f: (milliseconds) => milliseconds / 1000,
};

/**
 * Returns a function that renders a component of the document from the columns of a row: only its keys, with times in
 * the document's format.
 *
 * @param keys - The keys, separated by spaces. `@` and a letter mark a time. `?` after it marks one that can be null,
 * and `-` one that is left out if the column is null. Any other is 0 then.
 */
export function shape<W, T extends string = never>(keys: string): (columns: Columns<W, T>) => Shown<W> {
  let fields: (readonly [name: string, time: string | undefined])[] | undefined;
  return (shownColumns) => {
    fields ??= keys.split(" ").map((key) => [key.split("@")[0] ?? "", key.split("@")[1]]);
    const shown: Record<string, unknown> = {};
    // Much faster than `Reflect.get`, which would need no cast.
    const columns = shownColumns as Readonly<Record<string, unknown>>;
    for (const [name, time] of fields) {
      const value = columns[name];
      const written = time === undefined ? value : timeOf(value, time);
      if (written !== undefined) shown[name] = written;
    }
    // The columns have the types of the component, except for times.
    return shown as Shown<W>;
  };
}

function timeOf(value: unknown, [format = "", missing]: string): unknown {
  if (typeof value === "number") return formats[format]?.(value);
  if (value !== null || missing === "?") return value;
  return missing === "-" ? undefined : 0;
}
