import { namesOf, type Operation, singular } from "@wootkit/openapi/document";

/** Returns a name in kebab case: `created_at` is `created-at`, and `labels[]` is `labels`. */
export function kebabCase(name: string): string {
  return name.replace(/\[\]$/, "").replaceAll("_", "-").toLowerCase();
}

/** Returns the noun for one item of a resource and for several: `team member`, `team members`. */
export function nounsOf(operation: Operation): { readonly one: string; readonly many: string } {
  const many = `${namesOf(operation).command.at(-2)}`.replaceAll("-", " ");
  return { one: singular(many), many };
}

/**
 * Returns the words of an operation's command: `listLabels` is `labels list`, `getLabel` is `labels show`,
 * `listContactConversations` is `contacts conversations`, and `createPlatformUser` is `platform users create`.
 * `x-cli.command` replaces the words after the resource.
 */
export function commandWords(operation: Operation): readonly string[] {
  const named = namesOf(operation).command;
  const own = operation.cli?.command?.split(" ").filter((word) => !word.startsWith("<"));
  const verb = named.at(-1) === "get" ? "show" : `${named.at(-1)}`;
  return [...named.slice(0, -1), ...(own ?? [verb])];
}

/**
 * Returns the name of an argument: `conversation_id` is `conversation`, and `{id}` in `/contacts/{id}` is `contact`.
 */
export function argumentName(parameter: string, path: string): string {
  const [before] = parameter === "id" ? (/[^/]+(?=\/\{id\})/.exec(path) ?? []) : [];
  return kebabCase(singular(before ?? parameter.replace(/_(?:id|identifier)$/, "")));
}
