import { type Api, singular } from "@wootkit/openapi/document";

/** The path placeholders that the client of each API fills from its options. */
export const clientPlaces: Readonly<Record<Api, readonly string[]>> = {
  application: ["account_id"],
  server: ["account_id"],
  // A platform app works in all accounts.
  platform: [],
  public: ["inbox_identifier"],
};

/** The variable name of the client of each API in examples. */
export const clientVariables: Readonly<Record<Api, string>> = {
  application: "chatwoot",
  server: "chatwoot",
  platform: "platform",
  public: "visitor",
};

/**
 * Returns the argument name of a path placeholder: `conversation_id` → `conversationId`. For `id`, it includes the
 * segment before the placeholder: `/contacts/{id}` → `contactId`.
 */
export function argumentName(place: string, path: string): string {
  return camelCase(clientPlace(place, path).replace(":", "_"));
}

/** Returns a placeholder as the client's routes have it: `contact:id` for the `id` in `/contacts/{id}`. */
export function clientPlace(place: string, path: string): string {
  const [before] = place === "id" ? (path.match(/[^/]+(?=\/\{id\})/) ?? []) : [];
  return before === undefined ? place : `${singular(before)}:id`;
}

/** Returns the file name of a tag: `CustomAttributes` → `custom-attributes`. */
export function fileName(tag: string): string {
  return tag.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}

/** Returns the option name of a query parameter: `labels[]` → `labels`. */
export function queryName(parameter: string): string {
  return parameter.replace(/\[\]$/, "");
}

/** Returns a name in PascalCase: `listContacts` → `ListContacts`. */
export function pascalCase(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
