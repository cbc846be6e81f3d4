/** Returns some columns of a row. */
export function pick<R extends object, C extends keyof R>(row: R, ...columns: readonly C[]): Pick<R, C> {
  // `fromEntries` doesn't keep the names in its type.
  return Object.fromEntries(columns.map((column) => [column, row[column]])) as Pick<R, C>;
}
