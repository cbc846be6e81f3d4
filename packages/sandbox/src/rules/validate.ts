import type { IndexOf, RowOf, TableName } from "../state/schema.ts";
import type { State } from "../state/state.ts";
import { isBlank } from "./cast.ts";
import { tableOf } from "./collection.ts";
import { failure, Refusal } from "./refusal.ts";

/** An invalid column, with a message such as `has already been taken`. */
export interface Fault {
  /** `base` for the whole row. */
  readonly column: string;
  readonly message: string;
}

/** Validates a row before it is written. */
export type Validation<R> = (row: R, state: State) => Fault | undefined;

/** @throws {Refusal} with all failed validations. */
export function validate<R>(row: R, validations: readonly Validation<R>[], state: State): void {
  refuse(validations.map((validation) => validation(row, state)).filter((fault) => fault !== undefined));
}

/** @throws {Refusal} if there are faults. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new Refusal({
    kind: "invalid",
    messages: faults.map(({ column, message }) => (column === "base" ? message : `${humanName(column)} ${message}`)),
    columns: [...new Set(faults.map(({ column }) => column))],
  });
}

export function presence<R>(column: keyof R & string, message = "can't be blank"): Validation<R> {
  return (row) => (isBlank(row[column]) ? { column, message } : undefined);
}

/** Requires a value that the database doesn't allow to be null. The server fails instead of explaining it. */
export function required<R>(column: keyof R & string): Validation<R> {
  return (row) => {
    if (row[column] === null) throw failure(`The column ${column} can't be null.`);
    return undefined;
  };
}

/** Requires a string to match a pattern. A missing string matches only with `allowsBlank`. */
export function format<R>(
  column: keyof R & string,
  pattern: RegExp,
  message = "is invalid",
  { allowsBlank = false } = {},
): Validation<R> {
  return (row) => {
    const value = String(row[column] ?? "");
    return pattern.test(value) || (allowsBlank && value === "") ? undefined : { column, message };
  };
}

/** Requires an e-mail address, or no value. */
export function emailAddress<R>(column: keyof R & string, message: string): Validation<R> {
  return format(column, /^[^\s@]+@[^\s@]+\.[^\s@]+$/, message, { allowsBlank: true });
}

export function maxLength<R>(column: keyof R & string, characters: number): Validation<R> {
  const message = `is too long (maximum is ${characters} characters)`;
  return (row) => ([...String(row[column] ?? "")].length > characters ? { column, message } : undefined);
}

/** Requires a number that was cast with `numeric`. */
export function numericality<R>(
  column: keyof R & string,
  { from, above, isWhole = false, allowsNull = false }: NumberRules,
): Validation<R> {
  return (row) => {
    const value: unknown = row[column];
    if (value === null && allowsNull) return undefined;
    const fault = (message: string) => ({ column, message });
    if (typeof value !== "number" || Number.isNaN(value)) return fault("is not a number");
    if (isWhole && !Number.isInteger(value)) return fault("must be an integer");
    if (above !== undefined && value <= above) return fault(`must be greater than ${above}`);
    return from !== undefined && value < from ? fault(`must be greater than or equal to ${from}`) : undefined;
  };
}

interface NumberRules {
  readonly from?: number;
  readonly above?: number;
  readonly isWhole?: boolean;
  readonly allowsNull?: boolean;
}

/** Requires a row to pass a test. `column` is the name in the message, which the table can lack. */
export function must<R>(column: string, message: string, isValid: (row: R, state: State) => boolean): Validation<R> {
  return (row, state) => (isValid(row, state) ? undefined : { column, message });
}

/**
 * Requires a value that no other row has.
 *
 * @param index - The index by the columns that must be unique together.
 */
export function unique<N extends TableName>(
  table: N,
  index: IndexOf<N>,
  column: keyof RowOf<N> & string,
  message = "has already been taken",
): Validation<RowOf<N>> {
  return must(column, message, (row, state) => isBlank(row[column]) || !tableOf(state, table).hasTwin(index, row));
}

/** `phone_number` → `Phone number`, and `line_channel_id` → `Line channel`. */
function humanName(column: string): string {
  const words = column.replace(/_id$/, "").replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
