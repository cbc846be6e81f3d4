import type { Api } from "../document/api.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";

/** The properties of an operation that decide its standard responses. */
export interface Kind {
  readonly api: Api;
  readonly method: string;
  /** With its placeholders. */
  readonly path: string;
  readonly role: string | undefined;
}

/** Returns the standard responses of an operation: the name of a component for each status. */
export function standardResponses(kind: Kind): Readonly<Record<string, string>> {
  const names: Record<string, string | undefined> = {
    "304": kind.method === "GET" && kind.api !== "server" ? "NotModified" : undefined,
    "400": kind.api === "server" ? undefined : "BadRequest",
    "401": unauthorized(kind),
    "404": notFound(kind),
    "429": kind.path === "/health" ? undefined : "TooManyRequests",
    "500": kind.api === "server" ? undefined : "InternalServerError",
  };
  return Object.fromEntries(Object.entries(names).flatMap(([status, name]) => (name ? [[status, name]] : [])));
}

function unauthorized({ api, path, role }: Kind): string | undefined {
  if (api === "platform") return "PlatformUnauthorized";
  if (api !== "application") return undefined;
  if (role === "administrator") return "AdministratorsOnly";
  return path.includes("{account_id}") ? "Unauthorized" : "PersonUnauthorized";
}

function notFound({ api, path }: Kind): string | undefined {
  const [first, second] = path.match(/\{[^}]+\}/g) ?? [];
  if (!first) return undefined;
  if (api !== "application") return "NothingFound";
  return second || first !== "{account_id}" ? "NotFound" : "AccountNotFound";
}

/** Adds the header that every response has. A reference stays unchanged, because its target has the header. */
export function withRequestId(response: JsonObject): JsonObject {
  if ("$ref" in response) return response;
  const { description, headers, ...rest } = response;
  return { description, headers: { ...asObject(headers), "X-Request-Id": { $ref: "RequestId" } }, ...rest };
}
