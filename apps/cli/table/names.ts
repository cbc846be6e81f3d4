import type { Operation } from "@wootkit/openapi/document";

/** `created_at`, `labels[]`, `TeamMembers` → `created-at`, `labels`, `team-members`. */
export function kebabCase(name: string): string {
  return name
    .replace(/\[\]$/, "")
    .replaceAll("_", "-")
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, "-")
    .toLowerCase();
}

/** `Categories` → `Category`: one item of a resource. */
export function singular(name: string): string {
  return name.replace(/ies$/, "y").replace(/(?<=(?:x|ss|ch|sh))es$|(?<![su])s$/, "");
}

/** The resource without the word of its API, which is a word of the command: `PlatformAccounts` → `Accounts`. */
function ownTag({ tag, api }: Operation): string {
  return api === "platform" || api === "public" ? tag.replace(/^(Platform|Public)(?=[A-Z])/, "") : tag;
}

/** What one item of an operation's resource and several are called: `team member`, `team members`. */
export function nounsOf(operation: Operation): { readonly one: string; readonly many: string } {
  const many = kebabCase(ownTag(operation)).replaceAll("-", " ");
  return { one: singular(many), many };
}

/** Verbs of an operationId that a command needs not repeat, as a noun is enough: `contacts conversations`. */
const silentVerbs = /^(?:list|get|download)-/;

/**
 * The words of an operation's command: `listLabels` → `labels list`, `getLabel` → `labels show`, `listContactConversations` →
 * `contacts conversations`, `createPlatformUser` → `platform users create`. No word is said twice: `getAgentsReport` → `reports agents`. `x-cli.command` replaces those behind the resource.
 */
export function commandWords(operation: Operation): readonly string[] {
  const { id, tag, api, cli } = operation;
  const group = api === "platform" || api === "public" ? [api] : [];
  const own = cli?.command?.split(" ").filter((word) => !word.startsWith("<"));
  const method = kebabCase(id.replace(new RegExp(`^([a-z]+)(?:${tag}|${singular(tag)})(?=[A-Z]|$)`), "$1"));
  const resource = kebabCase(ownTag(operation));
  const verb =
    method === "get" ? "show" : method.replace(silentVerbs, "").replace(new RegExp(`-${singular(resource)}$`), "");
  return [...group, resource, ...(own ?? [verb])];
}

/** What a person calls a placeholder: `conversation_id` → `conversation`, the `{id}` in `/contacts/{id}` → `contact`. */
export function argumentName(parameter: string, path: string): string {
  const [before] = parameter === "id" ? (/[^/]+(?=\/\{id\})/.exec(path) ?? []) : [];
  return kebabCase(singular(before ?? parameter.replace(/_(?:id|identifier)$/, "")));
}
