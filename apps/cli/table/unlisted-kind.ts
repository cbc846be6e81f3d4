import type { Operation } from "@wootkit/openapi/document";
import type { Kind } from "../../../packages/sandbox/parity/kinds.ts";
import { described } from "../../../packages/sandbox/parity/recorded.ts";

/** The accounts of a user, which no operation lists by themselves. */
export const accounts: Kind = kindAt("/api/v1/accounts");

const platformKinds = new Map<string, Kind>();

/**
 * Returns the kind of the rows that a parameter or field refers to if it is an account, or if it belongs to the
 * platform API: a platform app only sees the accounts, users and bots that it has created.
 */
export function unlistedKind({ api, path }: Operation, name: string): Kind | undefined {
  if (api !== "platform") return name === "account_id" ? accounts : undefined;
  const own = name === "id" ? (/([^/]+)\/\{id\}/.exec(path)?.[1] ?? "") : `${name.replace(/_id$/, "")}s`;
  const collection = `/platform/api/v1/${own}`;
  const kind = platformKinds.get(collection) ?? kindAt(collection);
  platformKinds.set(collection, kind);
  return kind.create && kind;
}

function kindAt(collection: string): Kind {
  const create = described.find((operation) => operation.method === "POST" && operation.path === collection);
  const others = { update: undefined, remove: undefined, fields: new Set<string>(), required: new Set<string>() };
  return { name: collection.slice(1), collection, create, ...others, key: "id" };
}
