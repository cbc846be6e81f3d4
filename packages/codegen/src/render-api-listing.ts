import { propertyName } from "./names.ts";
import { methodsOf } from "./render-resource.ts";
import { componentName, type LocatedOperation, type Specification } from "./specification.ts";

/** api.md: every method with what it takes, what it answers and the endpoint it stands for. */
export function renderApiListing(specification: Specification): string {
  const sections = specification.tags.map((tag) => {
    const rows = methodsOf(specification, tag).map(({ name, signature, result, located }) => {
      // What a body is called in the specification says more than where the client finds its type.
      const shown = signature.replace(/body: .*?(?=, options)/, () => `body: ${bodyName(located)}`);
      const call = `\`${propertyName(tag.name)}.${name}(${shown})\``;
      return `- ${call} → \`${result}\`\\\n  \`${located.method.toUpperCase()} ${located.path}\``;
    });
    return `## ${tag.name}\n\n${tag.description.trim()}\n\n${rows.join("\n")}`;
  });
  return `# Methods\n\n${[...sections, handWritten].join("\n\n")}`;
}

/** The name of the schema that a body has. */
function bodyName({ operation: { operationId, requestBody } }: LocatedOperation): string {
  const schema = requestBody?.content["application/json"]?.schema;
  const name = schema && componentName(schema);
  if (!name) throw new Error(`${operationId}: a body that api.md lists needs a name in components`);
  return name;
}

/** What stands for no single operation, and is written by hand in packages/client/src. */
const handWritten = `## Beyond single operations

- \`contacts.conversationHistory(contactId: number, filters?: ConversationHistoryFilters)\` → \`ConversationHistory\`\\
  every conversation of a contact, through the conversation filter or the list of conversations
- \`request(route, values?)\` → \`ApiCall\`\\
  any route, typed where the specification has it`;
