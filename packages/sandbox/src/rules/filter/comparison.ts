import { like } from "../like-pattern.ts";
import type { unrunnable } from "./filter-condition.ts";

/** The value of a row's attribute; `null` if it is missing. */
type Known = string | number | boolean | null;

/** Whether a value meets a condition. */
export type ValueTest<Value extends Known> = (value: Value | null) => boolean;

/** A condition on a value, or one that the database can't run. */
export type Comparison<Value extends Known> = ValueTest<Value> | typeof unrunnable;

export const isPresent: ValueTest<Known> = (value) => value !== null;

export const isNotPresent: ValueTest<Known> = (value) => value === null;

/** Tests for one of the values. As in SQL, null equals nothing. */
export function equalTo<Value extends Known>(values: readonly (Value | null)[]): ValueTest<Value> {
  return (value) => value !== null && values.includes(value);
}

/** Tests for none of the values. As in SQL, it is never true for null or for a list with a null. */
export function notEqualTo<Value extends Known>(values: readonly (Value | null)[]): ValueTest<Value> {
  return (value) => value !== null && !values.includes(null) && !values.includes(value);
}

/** Tests for a match with one of the patterns. */
export function contains(patterns: readonly string[]): ValueTest<string> {
  const tests = patterns.map((pattern) => like(pattern));
  return (value) => value !== null && tests.some((test) => test(value));
}

/** Tests for no match with any pattern. As in SQL, it is never true for null. */
export function doesNotContain(patterns: readonly string[]): ValueTest<string> {
  const contained = contains(patterns);
  return (value) => value !== null && !contained(value);
}

export function greaterThan<Value extends string | number>(limit: Value): ValueTest<Value> {
  return (value) => value !== null && value > limit;
}

export function lessThan<Value extends string | number>(limit: Value): ValueTest<Value> {
  return (value) => value !== null && value < limit;
}
