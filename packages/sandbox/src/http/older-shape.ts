import { isJsonObject } from "../rules/cast.ts";
import { type ChatwootVersion, isSince } from "../state/chatwoot-version.ts";
import type { Newer } from "./route.ts";

/** A body as an older server sends it: without the properties that came later. */
export function inShapeOf(version: ChatwootVersion, body: unknown, newer: readonly Newer[] = []): unknown {
  const lacking = newer.filter(([since]) => !isSince(version, since));
  return lacking.reduce((shaped, [, path]) => without(shaped, path.split(".")), body);
}

function without(node: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === "[]") return Array.isArray(node) ? node.map((element) => without(element, rest)) : node;
  if (key === undefined || !isJsonObject(node) || !Object.hasOwn(node, key)) return node;
  const { [key]: value, ...others } = node;
  return rest.length === 0 ? others : { ...node, [key]: without(value, rest) };
}
