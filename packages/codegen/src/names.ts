import { type Api, singular } from "@wootkit/openapi/document";

/** The places of paths that the client of an API fills itself, from its options. */
export const clientPlaces: Readonly<Record<Api, readonly string[]>> = {
  application: ["account_id"],
  server: ["account_id"],
  // A platform app works in any account.
  platform: [],
  public: ["inbox_identifier"],
};

/** What examples call the client of an API. */
export const clientVariables: Readonly<Record<Api, string>> = {
  application: "chatwoot",
  server: "chatwoot",
  platform: "platform",
  public: "visitor",
};

/**
 * What a placeholder of a path is called in the client: `conversation_id` → `conversationId`, and `id` by the word before it: that of
 * `/contacts/{id}` → `contactId`.
 */
export function argumentName(place: string, path: string): string {
  const [before] = place === "id" ? (path.match(/[^/]+(?=\/\{id\})/) ?? []) : [];
  return camelCase(before === undefined ? place : `${singular(before)}_id`);
}

/** The file of a tag: `Contacts` → `contacts`, `CustomAttributes` → `custom-attributes`. */
export function fileName(tag: string): string {
  return tag.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}

/** What a query parameter is called in the client: `labels[]` → `labels`. */
export function queryName(parameter: string): string {
  return parameter.replace(/\[\]$/, "");
}

/** `listContacts` → `ListContacts`. */
export function pascalCase(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
