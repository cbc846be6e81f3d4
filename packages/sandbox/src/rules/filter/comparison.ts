import { like } from "../like-pattern.ts";
import type { unrunnable } from "./filter-condition.ts";

/** What is known of an attribute of a row: `null` for nothing. */
type Known = string | number | boolean | null;

/** Whether one value meets a condition. */
export type ValueTest<Value extends Known> = (value: Value | null) => boolean;

/** A condition on one value, or one that the database refuses to run. */
export type Comparison<Value extends Known> = ValueTest<Value> | typeof unrunnable;

export const isPresent: ValueTest<Known> = (value) => value !== null;

export const isNotPresent: ValueTest<Known> = (value) => value === null;

/** One of the values. Nothing is equal to nothing. */
export function equalTo<Value extends Known>(values: readonly (Value | null)[]): ValueTest<Value> {
  return (value) => value !== null && values.includes(value);
}

/** None of the values. Nothing is not unequal either, and nothing is unequal to a list with a `null` in it. */
export function notEqualTo<Value extends Known>(values: readonly (Value | null)[]): ValueTest<Value> {
  return (value) => value !== null && !values.includes(null) && !values.includes(value);
}

/** Like one of the patterns. */
export function contains(patterns: readonly string[]): ValueTest<string> {
  const tests = patterns.map((pattern) => like(pattern));
  return (value) => value !== null && tests.some((test) => test(value));
}

/** Like none of the patterns. A text that is not there contains nothing, and does not even not contain it. */
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
