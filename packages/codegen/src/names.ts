import type { LocatedOperation } from "./specification.ts";

/** `Contacts` → `Contact`: what one thing of a tag is called. */
export function singular(tag: string): string {
  return tag.replace(/ies$/, "y").replace(/(?<=x)es$|s$/, "");
}

/** `listContactConversations` of the tag `Contacts` → `listConversations`: the tag is already in front of the method. */
export function methodName(operationId: string, tag: string): string {
  return operationId.replace(new RegExp(`^([a-z]+)${tag}$|^([a-z]+)${singular(tag)}(?=[A-Z]|$)`), "$1$2");
}

/** What a path parameter is called in the client: `id` → `contactId`, `conversation_id` → `conversationId`. */
export function argumentName(parameter: string, { operation }: LocatedOperation): string {
  const tag = singular(operation.tags[0]);
  if (parameter === "id") return `${tag[0]?.toLowerCase()}${tag.slice(1)}Id`;
  return parameter.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The file of a tag: `Contacts` → `contacts`, `CustomAttributes` → `custom-attributes`. */
export function fileName(tag: string): string {
  return tag.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}

/** The property of a tag on the client: `Contacts` → `contacts`. */
export function propertyName(tag: string): string {
  return `${tag[0]?.toLowerCase()}${tag.slice(1)}`;
}

/** What a query parameter is called in the client: `labels[]` → `labels`. */
export function queryName(parameter: string): string {
  return parameter.replace(/\[\]$/, "");
}
