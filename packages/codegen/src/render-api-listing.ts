import { inThirdPerson, lifetime } from "./docstring.ts";
import { type Entry, entries, type Resource } from "./document.ts";
import type { Method } from "./method.ts";

/** A resource with its methods. */
export interface ListedResource {
  readonly entry: Entry;
  readonly resource: Resource;
  readonly methods: readonly Method[];
}

/** Renders api.md: the signature, the purpose and the endpoint of every method. */
export function renderApiListing(resources: readonly ListedResource[]): string {
  const sections = entries.flatMap((entry) => {
    const own = resources.filter((listed) => listed.entry === entry);
    return own.length > 0 ? [titles[entry.name], ...own.map(renderSection)] : [];
  });
  return `# Methods\n\n${[...sections, handWritten].join("\n\n")}`;
}

const titles = {
  application: "The client of an account: `createClient` of `@wootkit/client`.",
  platform: "The client of a platform app: `createPlatformClient` of `@wootkit/client/platform`.",
  public: "The client of a visitor: `createPublicClient` of `@wootkit/client/public`.",
} as const;

function renderSection({ resource, methods }: ListedResource): string {
  const rows = methods.map(({ call, signature, result, operation }) => {
    const { summary, method, path, since, until } = operation;
    const sentences = [inThirdPerson(summary), lifetime(since, until)].filter(Boolean).join(" ");
    return `- \`${call}(${signature})\` → \`${result}\`\\\n  ${sentences}\\\n  \`${method} ${path}\``;
  });
  return `## ${resource.tag.name}\n\n${resource.tag.description.trim()}\n\n${rows.join("\n")}`;
}

/** The hand-written methods, which belong to no single operation. */
const handWritten = `## Other methods

- \`contacts.conversationHistory(contactId: number, filters?: ConversationHistoryFilters)\` → \`ConversationHistory\`\\
  Returns every conversation of a contact, however many.
- \`contacts.find(value: number | string, options?: FindContactOptions)\` → \`Promise<ContactWithInboxes | undefined>\`\\
  Finds the contact with an id, e-mail address, phone number, identifier or name.
- \`messages.history(conversationId: number, options?: MessageHistoryOptions)\` → \`AsyncIterable<ThreadMessage>\`\\
  Returns every message of a conversation, however many, sorted by time.
- \`serverVersion(options?: RequestOptions)\` → \`Promise<string>\`\\
  Returns the version of the server, such as \`4.16.2\`.
- \`api.GET(path, init)\` and so on → \`Promise<{ data, response }>\`\\
  Sends any operation through openapi-fetch, typed by its path.
- \`fetch(path, init?)\` → \`Promise<Response>\`\\
  Sends any request.`;
