import type { Exchange } from "../proof/exchange.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import { type Sample, todo } from "./infer-schema.ts";
import { succeeded } from "./recorded-operation.ts";

/** What an operation returned when it succeeded, before its schema has a name. */
export interface DraftedReturns {
  /** `x-returns` without `schema` and `list`. */
  readonly returns: JsonObject;
  /** Where the schema belongs; undefined for a body that is empty or not JSON. */
  readonly content?: {
    readonly key: "schema" | "list";
    /** The objects, or the items of the lists. */
    readonly samples: readonly Sample[];
  };
}

/** Reads the successes among the exchanges of an operation. */
export function draftReturns(exchanges: readonly Exchange[]): DraftedReturns {
  const successes = exchanges.filter((exchange) => succeeded(exchange) && exchange.response.status !== 204);
  const [first] = successes.length > 0 ? successes : exchanges.filter(succeeded);
  const status = first && first.response.status !== 200 ? { status: first.response.status } : {};
  if (first?.response.text !== undefined) {
    const media = first.response.headers["content-type"]?.split(";")[0] ?? "text/plain";
    return { returns: { description: todo, ...status, media, example: first.response.text.slice(0, 400) } };
  }
  const samples = successes.flatMap(({ response, server }) =>
    response.body === undefined ? [] : [{ value: response.body, server }],
  );
  if (samples.length === 0) return { returns: { description: todo, ...status } };
  const { envelope, inner } = unwrapped(samples);
  const isList = inner.every(({ value }) => Array.isArray(value));
  const longest = samples.find(({ value }) => JSON.stringify(value).length > 40) ?? samples[0];
  return {
    returns: { description: todo, ...status, ...(envelope && { envelope }), example: shortened(longest?.value) },
    content: { key: isList ? "list" : "schema", samples: isList ? inner.flatMap(itemsOf) : inner },
  };
}

/** Removes the wrappers: keys such as `payload` that are the only key of every body. */
function unwrapped(
  samples: readonly Sample[],
  outer: readonly string[] = [],
): { envelope: string; inner: readonly Sample[] } {
  const wrapper = ["payload", "data"].find((key) =>
    samples.every(({ value }) => Object.keys(Object(value)).join() === key && !Array.isArray(value)),
  );
  if (wrapper === undefined) return { envelope: outer.join("."), inner: samples };
  const inner = samples.map(({ value, server }) => ({ value: asObject(value)?.[wrapper], server }));
  return unwrapped(inner, [...outer, wrapper]);
}

function itemsOf({ value, server }: Sample): Sample[] {
  return [value].flat().map((item) => ({ value: item, server }));
}

/** The first two items of a list show what the others are. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  const object = asObject(value);
  return object ? Object.fromEntries(Object.entries(object).map(([key, child]) => [key, shortened(child)])) : value;
}
