import { dereference, type Operation, type Schema } from "@wootkit/openapi/document";
import { envelopeOf } from "./envelope.ts";
import { banner, document, takesBots } from "./source.ts";

/** Returns the source of a module with the types of each operation's parameters, caller, and response. */
export function operationsModule(all: readonly Operation[]): string {
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

function callerOf(operation: Operation): string {
  const { api, path, security } = operation;
  if (api === "platform") return "Callers.Platform";
  if (api !== "application" || security.length === 0) return "Callers.Anonymous";
  if (!path.includes("{account_id}")) return "Callers.Person";
  return takesBots(operation) ? "Callers.Member | Callers.Bot" : "Callers.Member";
}

function responseOf({ success }: Operation): string {
  if (success.kind === "empty") return "undefined";
  if (success.kind !== "json") return "string";
  return typeOf(envelopeOf(success.schema)?.schema ?? success.schema ?? {});
}

/** Returns the type of a schema: a component's name, or a list or an object of them. */
function typeOf(schema: Schema): string {
  const { value, name } = dereference(document, schema);
  if (name !== undefined) return `Wire.${name}`;
  if (value.type === "array" && value.items) return `readonly ${typeOf(value.items)}[]`;
  if (value.type === "string" || value.type === "boolean") return value.type;
  if (value.type === "integer" || value.type === "number") return "number";
  const choices = value.oneOf ?? value.anyOf;
  if (choices !== undefined) return choices.map((choice) => `(${typeOf(choice)})`).join(" | ");
  if (value.type !== "object" || !value.properties) return "unknown";
  const properties = Object.entries(value.properties).map(([key, property]) => `${key}: ${typeOf(property)}`);
  return `{ ${properties.join("; ")} }`;
}
