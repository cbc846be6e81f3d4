import type { Operation } from "@wootkit/openapi/document";
import type { Kind } from "../../../packages/sandbox/parity/kinds.ts";
import { described } from "../../../packages/sandbox/parity/recorded.ts";

const known = new Map<string, Kind>();

/**
 * Returns the kind of the rows that a parameter or field of the platform API refers to: accounts and users, and what
 * the path says. A platform app only sees those that it has created, so they are no rows of an account.
 */
export function platformKind({ api, path }: Operation, name: string): Kind | undefined {
  if (api !== "platform") return undefined;
  const own = name === "id" ? (/([^/]+)\/\{id\}/.exec(path)?.[1] ?? "") : `${name.replace(/_id$/, "")}s`;
  const collection = `/platform/api/v1/${own}`;
  const create = described.find((other) => other.method === "POST" && other.path === collection);
  if (create === undefined) return undefined;
  const kind = known.get(collection) ?? {
    ...{ name: `platform/${own}`, collection, create, update: undefined, remove: undefined },
    ...{ fields: new Set<string>(), required: new Set<string>(), key: "id" },
  };
  known.set(collection, kind);
  return kind;
}
