import type { CustomAttributeDefinition } from "../../resources/custom-attributes/table.ts";
import { isSince } from "../../state/chatwoot-version.ts";
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
import { attributeText, type Filterable } from "./filter-attribute.ts";
import { type ConditionTest, type FilterCondition, unrunnable } from "./filter-condition.ts";
import {
  contentPatterns,
  dayOf,
  daysBefore,
  type FilterSetting,
  firstOf,
  invalidValue,
  listOf,
  texts,
} from "./filter-values.ts";

type Read<Value> = (row: Filterable) => Value | null;

/**
 * Returns the test for a custom attribute. The server accepts any operator, and the database may fail to run it.
 * Unequal conditions also match rows without the attribute.
 *
 * @throws {Refusal} if a number or a date is invalid, or the server can't handle the values.
 */
export function customCondition(
  { attribute_key: key, attribute_display_type: displayType }: CustomAttributeDefinition,
  condition: FilterCondition,
  setting: FilterSetting,
): ConditionTest<Filterable> | typeof unrunnable {
  const text: Read<string> = ({ custom_attributes: customAttributes }) => attributeText(customAttributes, key);
  switch (displayType) {
    case "text":
    case "link":
    case "list":
      return reading((row) => text(row)?.toLowerCase() ?? null, compareText(condition));
    case "date":
      return reading((row) => text(row)?.slice(0, 10) ?? null, compareDay(condition, setting));
    case "number":
      return reading((row) => numberOrNull(text(row)), compareNumber(condition, setting));
    case "checkbox":
      return reading((row) => booleanOrNull(text(row)), compareCheckbox(condition));
    default:
      // The server doesn't map amounts and percentages to a database type.
      return unrunnable;
  }
}

function reading<Value extends string | number | boolean>(
  read: Read<Value>,
  comparison: Comparison<Value>,
): ConditionTest<Filterable> | typeof unrunnable {
  return comparison === unrunnable ? unrunnable : (row) => comparison(read(row));
}

/** Compares only the first value, in lower case like the attribute. */
function compareText({ filterOperator, values }: FilterCondition): Comparison<string> {
  switch (filterOperator) {
    case "is_present":
      return isPresent;
    case "is_not_present":
      return isNotPresent;
    case "contains":
      return contains(contentPatterns(values));
    case "does_not_contain":
      return doesNotContain(contentPatterns(values));
  }
  const [first = null] = listOf(values);
  const wanted = texts(typeof first === "string" ? first.toLowerCase() : first);
  if (wanted === unrunnable) return unrunnable;
  const [limit = null] = wanted;
  switch (filterOperator) {
    case "not_equal_to":
      return orMissing(notEqualTo(wanted));
    case "is_greater_than":
      return limit === null ? unrunnable : greaterThan(limit);
    case "is_less_than":
      return limit === null ? unrunnable : lessThan(limit);
    default:
      // The server treats any other operator as equality.
      return equalTo(wanted);
  }
}

function compareDay(condition: FilterCondition, setting: FilterSetting): Comparison<string> {
  switch (condition.filterOperator) {
    case "is_present":
      return isPresent;
    case "is_not_present":
      return isNotPresent;
    case "days_before":
      return lessThan(daysBefore(condition, setting));
    case "equal_to":
    case "not_equal_to": {
      const days = texts(condition.values);
      if (days === unrunnable) return unrunnable;
      return condition.filterOperator === "equal_to" ? equalTo(days) : orMissing(notEqualTo(days));
    }
    case "is_greater_than":
    case "is_less_than": {
      const limit = dayOf(condition, setting);
      if (limit === unrunnable) return unrunnable;
      return condition.filterOperator === "is_greater_than" ? greaterThan(limit) : lessThan(limit);
    }
    default:
      return unrunnable;
  }
}

function compareNumber(condition: FilterCondition, { version }: FilterSetting): Comparison<number> {
  const { filterOperator, values } = condition;
  if (filterOperator === "is_present") return isPresent;
  if (filterOperator === "is_not_present") return isNotPresent;
  if (filterOperator === "is_greater_than" || filterOperator === "is_less_than") {
    const limit = numberOrNull(String(firstOf(values)));
    if (limit === null && isSince(version, "4.14")) throw invalidValue(condition);
    if (limit === null) return unrunnable;
    return filterOperator === "is_greater_than" ? greaterThan(limit) : lessThan(limit);
  }
  const wanted = listOf(values).map((value) => numberOrNull(String(value)));
  if (wanted.includes(null)) return unrunnable;
  if (filterOperator === "equal_to") return equalTo(wanted);
  return filterOperator === "not_equal_to" ? orMissing(notEqualTo(wanted)) : unrunnable;
}

function compareCheckbox({ filterOperator, values }: FilterCondition): Comparison<boolean> {
  if (filterOperator === "is_present") return isPresent;
  if (filterOperator === "is_not_present") return isNotPresent;
  const wanted = listOf(values).map((value) => booleanOrNull(String(value)));
  if (wanted.includes(null)) return unrunnable;
  if (filterOperator === "equal_to") return equalTo(wanted);
  return filterOperator === "not_equal_to" ? orMissing(notEqualTo(wanted)) : unrunnable;
}

function orMissing<Value extends string | number | boolean>(test: (value: Value | null) => boolean) {
  return (value: Value | null) => value === null || test(value);
}

function numberOrNull(text: string | null): number | null {
  const number = Number(text ?? "");
  return text === null || text.trim() === "" || Number.isNaN(number) ? null : number;
}

function booleanOrNull(text: string | null): boolean | null {
  return text === "true" ? true : text === "false" ? false : null;
}
