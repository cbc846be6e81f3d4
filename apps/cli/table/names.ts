import { namesOf, type Operation, singular } from "@wootkit/openapi/document";

/** `created_at`, `labels[]` → `created-at`, `labels`. */
export function kebabCase(name: string): string {
  return name.replace(/\[\]$/, "").replaceAll("_", "-").toLowerCase();
}

/** What one item of an operation's resource and several are called: `team member`, `team members`. */
export function nounsOf(operation: Operation): { readonly one: string; readonly many: string } {
  const many = `${namesOf(operation).command.at(-2)}`.replaceAll("-", " ");
  return { one: singular(many), many };
}

/**
 * The words of an operation's command: `listLabels` → `labels list`, `getLabel` → `labels show`, `listContactConversations` →
 * `contacts conversations`, `createPlatformUser` → `platform users create`. `x-cli.command` replaces those behind the resource.
 */
export function commandWords(operation: Operation): readonly string[] {
  const named = namesOf(operation).command;
  const own = operation.cli?.command?.split(" ").filter((word) => !word.startsWith("<"));
  const verb = named.at(-1) === "get" ? "show" : `${named.at(-1)}`;
  return [...named.slice(0, -1), ...(own ?? [verb])];
}

/** What a person calls a placeholder: `conversation_id` → `conversation`, the `{id}` in `/contacts/{id}` → `contact`. */
export function argumentName(parameter: string, path: string): string {
  const [before] = parameter === "id" ? (/[^/]+(?=\/\{id\})/.exec(path) ?? []) : [];
  return kebabCase(singular(before ?? parameter.replace(/_(?:id|identifier)$/, "")));
}
