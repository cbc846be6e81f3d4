import { isJsonObject } from "../rules/cast.ts";
import { type ChatwootVersion, isIn } from "../state/chatwoot-version.ts";
import type { Marked } from "./route.ts";

/** Removes the properties that a release lacks from a body. */
export function inShapeOf(version: ChatwootVersion, body: unknown, properties: readonly Marked[] = []): unknown {
  const lacking = properties.filter(([, lifetime]) => !isIn(version, lifetime));
  return lacking.reduce((shaped, [path]) => without(shaped, path.split(".")), body);
}

function without(node: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === "[]") return Array.isArray(node) ? node.map((element) => without(element, rest)) : node;
  if (key === undefined || !isJsonObject(node) || !Object.hasOwn(node, key)) return node;
  const { [key]: value, ...others } = node;
  return rest.length === 0 ? others : { ...node, [key]: without(value, rest) };
}
