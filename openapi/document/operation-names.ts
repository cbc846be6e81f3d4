/** Splits the tag of an API that has its own client into the API and the resource. */
const ownWords = /^(Platform|Public)(?=[A-Z])(.+)$/;

/** The names of an operation outside the document. */
export interface Names {
  /** The entry point whose client has it: `@wootkit/client`, `@wootkit/client/platform` or `@wootkit/client/public`. */
  readonly entry: "client" | "platform" | "public";
  /** The property of that client: `teamMembers`. */
  readonly resource: string;
  /** The method: `add`. */
  readonly method: string;
  /** The words of its command after the program's name: `team-members add`. */
  readonly command: readonly string[];
}

/**
 * Returns the names of an operation. The method is the operationId without the word of the tag, because the resource
 * precedes it: `listContactConversations` of `Contacts` is `contacts.listConversations`. A command omits `list` and
 * `get` if another word follows: `contacts conversations`.
 */
export function namesOf({ id, tag }: { readonly id: string; readonly tag: string }): Names {
  const [, prefix, own = tag] = ownWords.exec(tag) ?? [];
  const method = methodOf(id, tag);
  const words = kebabCase(method).replace(/^(?:list|get)-(?=.)/, "");
  const group = prefix?.toLowerCase();
  return {
    entry: group === "platform" || group === "public" ? group : "client",
    resource: resourceName(tag),
    method,
    command: [...(group ? [group] : []), kebabCase(own), words],
  };
}

/** Returns the property of a tag on its client: `TeamMembers` → `teamMembers`, `PlatformUsers` → `users`. */
export function resourceName(tag: string): string {
  return camelCase(ownWords.exec(tag)?.[2] ?? tag);
}

/** Returns the name of one item of a tag: `Contacts` → `Contact`, `Categories` → `Category`, `Inboxes` → `Inbox`. */
export function singular(tag: string): string {
  return tag.replace(/ies$/, "y").replace(/(?<=x)es$|s$/, "");
}

function methodOf(id: string, tag: string): string {
  const words = new RegExp(`^([a-z]+)(\\w*?)(?:${tag}|${singular(tag)})(?=[A-Z]|$)`);
  return id.replace(words, "$1$2");
}

function camelCase(name: string): string {
  return `${name[0]?.toLowerCase()}${name.slice(1)}`;
}

/** `teamMembers` → `team-members`. */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}
