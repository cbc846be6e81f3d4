import { dereference, type Schema } from "@wootkit/openapi/document";
import { document } from "../build/source.ts";
import { oddText, oddValue } from "./odd-values.ts";
import type { Random } from "./random.ts";

/** The source of a field's plausible values. */
export type Known = (name: string) => string | number | undefined;

/** Returns a value that a schema roughly describes. `name` is the name of the field. */
export function sampleOf(schema: Schema, name: string, random: Random, known: Known, depth = 0): unknown {
  const { value } = dereference(document, schema);
  const alternatives = value.oneOf ?? value.anyOf;
  if (alternatives !== undefined) return sampleOf(random.pick(alternatives), name, random, known, depth + 1);
  if (value.allOf !== undefined) {
    const parts = value.allOf.map((part) => sampleOf(part, name, random, known, depth + 1));
    return Object.assign({}, ...parts);
  }
  if (value.enum !== undefined) return random.pick(value.enum);
  if (value.const !== undefined) return value.const;
  const type = typeof value.type === "string" ? value.type : random.pick(value.type ?? ["any"]);
  switch (type) {
    case "object":
      return depth > 6 ? {} : objectOf(value, random, known, depth);
    case "array": {
      const { items = {} } = value;
      return Array.from({ length: depth > 6 ? 0 : random.below(4) }, () => {
        return sampleOf(items, name.replace(/s$/, ""), random, known, depth + 1);
      });
    }
    case "integer":
    case "number":
      return known(name) ?? random.below(30);
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    case "string":
      return known(name) ?? value.example ?? oddText(random);
    default:
      return oddValue(random);
  }
}

function objectOf(schema: Schema, random: Random, known: Known, depth: number): object {
  const { properties = {}, required = [] } = schema;
  const chosen = Object.entries(properties).filter(([name]) => required.includes(name) || random.chance(0.5));
  return Object.fromEntries(chosen.map(([name, field]) => [name, sampleOf(field, name, random, known, depth + 1)]));
}

/** The probability that one part of a value is replaced. */
const replaced = 0.12;

/** Returns a copy of a JSON value with missing, surplus, and odd parts. */
export function mutated(value: unknown, random: Random): unknown {
  if (random.chance(replaced)) return oddValue(random);
  if (Array.isArray(value)) {
    const list = value.map((element) => mutated(element, random));
    return random.chance(0.1) ? [...list, oddValue(random)] : list;
  }
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(() => !random.chance(0.1));
  const fields = kept.map(([name, field]) => [name, mutated(field, random)]);
  return Object.fromEntries(random.chance(0.1) ? [...fields, [oddText(random), oddValue(random)]] : fields);
}
