/**
 * Writes src/generated/: what the sandbox takes from the document. The package that is published, and a page in a browser,
 * then need neither the document nor its reader.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dereference, type OpenApiDocument, type Operation, operations, type Schema } from "@wootkit/openapi/document";
import bundle from "@wootkit/openapi/openapi.json" with { type: "json" };
import type { Newer, Route } from "../src/http/route.ts";
import { seedModule } from "./seed-module.ts";

// The linter asks for what the type says.
const document = bundle as unknown as OpenApiDocument;
const banner = "// Generated from openapi/openapi.yaml by `pnpm build`. Do not edit.\n";

/** The operations that the server lets bots do. */
const botOperations: ReadonlySet<string> = new Set(["createMessage"]);

/** The routes, as the router takes them. */
function renderRoutes(all: readonly Operation[]): string {
  const lines = all.map((operation) => `  ${JSON.stringify(routeOf(operation))},\n`);
  return `${banner}
import type { Route } from "../http/route.ts";

export const routes: readonly Route[] = [
${lines.join("")}];
`;
}

function routeOf({ id, method, path, api, tag, success, role }: Operation): Route {
  const newer = newerProperties(success.schema ?? {});
  return {
    id,
    method,
    path,
    api,
    status: success.status,
    ...(success.mediaType === undefined ? {} : { mediaType: success.mediaType }),
    ...(role === "administrator" && { administratorsOnly: true }),
    ...(tag === "Reports" && { permission: "report_manage" }),
    ...(botOperations.has(id) && { takesBots: true }),
    ...(newer.length > 0 && { newer }),
  };
}

/** The properties of a response that older servers lack, with the first version that has them. */
function newerProperties(schema: Schema, path: readonly string[] = [], within: readonly string[] = []): Newer[] {
  const { value, name } = dereference(document, schema);
  if (name !== undefined && within.includes(name)) return [];
  const inside = name === undefined ? within : [...within, name];
  const parts = [...(value.allOf ?? []), ...(value.oneOf ?? []), ...(value.anyOf ?? [])];
  const found = [
    ...parts.flatMap((part) => newerProperties(part, path, inside)),
    ...(value.items ? newerProperties(value.items, [...path, "[]"], inside) : []),
    ...Object.entries(value.properties ?? {}).flatMap(([key, property]): Newer[] => {
      const since = property["x-since"] ?? dereference(document, property).value["x-since"];
      const here = [...path, key];
      return since === undefined ? newerProperties(property, here, inside) : [[since, here.join(".")]];
    }),
  ];
  return [...new Map(found.map((newer) => [newer.join(), newer])).values()];
}

/** The type of each operation's handler: the names of its parameters, its caller, and its response. */
function renderOperations(all: readonly Operation[]): string {
  const lines = all.map((operation) => {
    const names = parameterNames(operation).map((name) => JSON.stringify(name));
    return `  ${operation.id}: [params: ${names.join(" | ") || "never"}, caller: ${callerOf(operation)}, response: ${responseOf(operation)}];\n`;
  });
  return `${banner}
import type * as Wire from "@wootkit/client";
import type * as Callers from "../rules/caller.ts";

export interface Operations {
${lines.join("")}}
`;
}

function parameterNames({ parameters, body }: Operation): string[] {
  const fields = Object.values(body?.media ?? {}).flatMap(({ schema }) => propertiesOf(schema));
  const names = parameters.map(({ name }) => name.replace(/\[\]$/, ""));
  return [...new Set([...names, ...fields.map((name) => name.replace(/\[\]$/, ""))])];
}

function propertiesOf(node: Schema): string[] {
  const { value } = dereference(document, node);
  const parts = [...(value.allOf ?? []), ...(value.oneOf ?? []), ...(value.anyOf ?? [])];
  return [...Object.keys(value.properties ?? {}), ...parts.flatMap(propertiesOf)];
}

function callerOf({ id, api, path }: Operation): string {
  if (api === "platform") return "Callers.Platform";
  if (api !== "application") return "Callers.Anonymous";
  if (!path.includes("{account_id}")) return "Callers.Person";
  return botOperations.has(id) ? "Callers.Member | Callers.Bot" : "Callers.Member";
}

function responseOf({ success }: Operation): string {
  if (success.kind === "empty") return "undefined";
  if (success.kind !== "json") return "string";
  if (success.schemaName !== undefined) return `Wire.${success.schemaName}`;
  return typeOf(success.schema ?? {});
}

/** The type of a schema that has no name: of lists and objects of named ones. */
function typeOf(schema: Schema): string {
  const { value, name } = dereference(document, schema);
  if (name !== undefined) return `Wire.${name}`;
  if (value.type === "array" && value.items) return `readonly ${typeOf(value.items)}[]`;
  if (value.type === "string") return "string";
  if (value.type !== "object" || !value.properties) return "unknown";
  const properties = Object.entries(value.properties).map(([key, property]) => `${key}: ${typeOf(property)}`);
  return `{ ${properties.join("; ")} }`;
}

const all = operations(document);
const folder = new URL("../src/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("routes.ts", folder), renderRoutes(all));
writeFileSync(new URL("operations.ts", folder), renderOperations(all));
writeFileSync(new URL("seed.ts", folder), seedModule(banner));
