import { propertyName } from "./names.ts";
import { methodsOf } from "./render-resource.ts";
import type { Specification } from "./specification.ts";

/** api.md: every method with what it takes, what it answers and the endpoint it stands for. */
export function renderApiListing(specification: Specification): string {
  const sections = specification.tags.map((tag) => {
    const rows = methodsOf(specification, tag).map(({ name, signature, result, located }) => {
      const shown = signature.replace(/body: .*?(?=, options)/, "body");
      const call = `\`${propertyName(tag.name)}.${name}(${shown})\``;
      return `- ${call} → \`${result}\`\\\n  \`${located.method.toUpperCase()} ${located.path}\``;
    });
    return `## ${tag.name}\n\n${tag.description.trim()}\n\n${rows.join("\n")}`;
  });
  return `# Methods\n\n${sections.join("\n\n")}`;
}
