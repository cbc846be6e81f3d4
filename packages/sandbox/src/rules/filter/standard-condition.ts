import { isSince } from "../../state/chatwoot-version.ts";
import { failure } from "../refusal.ts";
import { isoDay } from "../wire-time.ts";
import {
  type Comparison,
  contains,
  doesNotContain,
  equalTo,
  greaterThan,
  isNotPresent,
  isPresent,
  lessThan,
  notEqualTo,
} from "./comparison.ts";
import type { FilterAttribute, Filterable } from "./filter-attribute.ts";
import { type ConditionTest, type FilterCondition, unrunnable } from "./filter-condition.ts";
import { contentPatterns, dayOf, daysBefore, type FilterSetting, firstOf, integers, texts } from "./filter-values.ts";

/**
 * Returns the test for a standard attribute. The attribute must support the operator.
 *
 * @throws {Refusal} if a date is invalid, or the server can't handle the values.
 */
export function standardCondition<R extends Filterable>(
  attribute: FilterAttribute<R>,
  condition: FilterCondition,
  setting: FilterSetting,
): ConditionTest<R> | typeof unrunnable {
  switch (attribute.kind) {
    case "name":
      return reading(attribute.read, compareName(attribute.names, condition));
    case "id":
      return isTextual(condition, setting)
        ? reading((row) => attribute.read(row)?.toString() ?? null, compareText(condition))
        : reading(attribute.read, compareId(condition));
    case "text":
      return reading(attribute.read, compareText(condition));
    case "any case":
      return reading((row) => attribute.read(row)?.toLowerCase() ?? null, compareAnyCase(condition, attribute.sent));
    case "boolean":
      return reading(attribute.read, compareBoolean(condition));
    case "date":
      return reading(
        (row) => {
          const time = attribute.read(row);
          return time === null ? null : isoDay(time);
        },
        compareDay(condition, setting),
      );
    case "labels":
      return compareLabels(condition);
  }
}

function reading<R, Value extends string | number | boolean>(
  read: (row: R) => Value | null,
  comparison: Comparison<Value>,
): ConditionTest<R> | typeof unrunnable {
  return comparison === unrunnable ? unrunnable : (row) => comparison(read(row));
}

/** Statuses and priorities are numbers in the database. An unknown name becomes null. */
function compareName(names: readonly string[], condition: FilterCondition): Comparison<string> {
  const wanted = namesIn(names, condition);
  return condition.filterOperator === "equal_to" ? equalTo(wanted) : notEqualTo(wanted);
}

function namesIn(names: readonly string[], { attributeKey, values }: FilterCondition): (string | null)[] {
  // Ruby's `include?` also finds "all" within a string.
  const isAll = (Array.isArray(values) || typeof values === "string") && values.includes("all");
  if (attributeKey === "status" && isAll) return [...names];
  if (!Array.isArray(values)) throw failure("Names must be a list.");
  return values.map((value: unknown) => {
    if (typeof value !== "string") throw failure("A name must be a string.");
    return names.includes(value) ? value : null;
  });
}

/** Newer servers search the digits of a number like a string. */
function isTextual({ filterOperator }: FilterCondition, { version }: FilterSetting): boolean {
  return (filterOperator === "contains" || filterOperator === "does_not_contain") && isSince(version, "4.16");
}

function compareId({ filterOperator, values }: FilterCondition): Comparison<number> {
  if (filterOperator === "is_present") return isPresent;
  if (filterOperator === "is_not_present") return isNotPresent;
  const wanted = integers(values);
  if (wanted === unrunnable) return unrunnable;
  if (filterOperator === "equal_to") return equalTo(wanted);
  // The remaining operators work only on strings.
  return filterOperator === "not_equal_to" ? notEqualTo(wanted) : unrunnable;
}

function compareText({ filterOperator, values }: FilterCondition): Comparison<string> {
  if (filterOperator === "contains") return contains(contentPatterns(values));
  if (filterOperator === "does_not_contain") return doesNotContain(contentPatterns(values));
  const wanted = texts(values);
  if (wanted === unrunnable) return unrunnable;
  return filterOperator === "equal_to" ? equalTo(wanted) : notEqualTo(wanted);
}

/** Compares only the first value. Other operators than these compare the whole string, too. */
function compareAnyCase(condition: FilterCondition, sent = (value: string) => value): Comparison<string> {
  const { filterOperator, values } = condition;
  if (filterOperator === "contains" || filterOperator === "does_not_contain") return compareText(condition);
  const first = firstOf(values);
  const wanted = texts(typeof first === "string" ? sent(first.toLowerCase()) : first);
  if (wanted === unrunnable) return unrunnable;
  return filterOperator === "not_equal_to" ? notEqualTo(wanted) : equalTo(wanted);
}

function compareBoolean({ filterOperator, values }: FilterCondition): Comparison<boolean> {
  const text = String(firstOf(values));
  if (text !== "true" && text !== "false") return unrunnable;
  return filterOperator === "equal_to" ? equalTo([text === "true"]) : notEqualTo([text === "true"]);
}

function compareDay(condition: FilterCondition, setting: FilterSetting): Comparison<string> {
  if (condition.filterOperator === "days_before") return lessThan(daysBefore(condition, setting));
  const limit = dayOf(condition, setting);
  if (limit === unrunnable) return unrunnable;
  return condition.filterOperator === "is_greater_than" ? greaterThan(limit) : lessThan(limit);
}

function compareLabels({ filterOperator, values }: FilterCondition): ConditionTest<Filterable> | typeof unrunnable {
  if (filterOperator === "is_present") return ({ labels }) => labels.length > 0;
  if (filterOperator === "is_not_present") return ({ labels }) => labels.length === 0;
  const wanted = texts(values);
  if (wanted === unrunnable) return unrunnable;
  const hasOne: ConditionTest<Filterable> = ({ labels }) => labels.some((label) => wanted.includes(label));
  return filterOperator === "equal_to" ? hasOne : (row) => !hasOne(row);
}
