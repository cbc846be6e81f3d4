/** Markdown of the specification as MDX: what MDX would take for an expression or a tag is text there. */
export function mdxText(markdown: string): string {
  return outsideOfCode(markdown, (text) => text.replace(/[{<]/g, "\\$&"));
}

/** Opens a component. Attributes that are undefined, false or an empty list are left out. */
export function open(component: string, attributes: Readonly<Record<string, unknown>> = {}): string {
  return `<${[component, ...written(attributes)].join(" ")}>`;
}

/** A component without anything inside. */
export function single(component: string, attributes: Readonly<Record<string, unknown>> = {}): string {
  return `<${[component, ...written(attributes)].join(" ")} />`;
}

/** Lines as text. Several empty lines in a row become one; within a line, as in an example, they stay. */
export function joinLines(lines: readonly string[]): string {
  return lines.filter((line, index) => line !== "" || lines[index - 1] !== "").join("\n");
}

/** Lines two spaces further in; empty ones stay empty. */
export function indent(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split("\n")).map((line) => (line === "" ? "" : `  ${line}`));
}

function written(attributes: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) return [];
    if (value === true) return [name];
    // JSX reads no escapes within quotes, so a text with one of these goes into an expression.
    const simple = typeof value === "string" && !/["\\&{}<\n]/.test(value);
    return [simple ? `${name}="${value}"` : `${name}={${JSON.stringify(value)}}`];
  });
}

/** Code spans and fences stay as they are. */
function outsideOfCode(markdown: string, change: (text: string) => string): string {
  const code = /(```[\s\S]*?```|`[^`\n]*`)/;
  return markdown
    .split(code)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
