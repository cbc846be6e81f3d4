import type { Alternative, Content, Field } from "../reference/field.ts";
import { indent, mdxText, open, single } from "./mdx.ts";

/** How deep the lists stand open at first: the envelope shows the fields of what it holds. */
const openDepth = 1;

/** A list of parameters, headers or properties as MDX. */
export function renderFields(fields: readonly Field[], depth = 0): string[] {
  return [`<ul class="fields">`, ...indent(fields.flatMap((field) => renderField(field, depth))), "</ul>"];
}

/** What is inside an object as MDX. */
export function renderContent(content: Content, depth = 0): string[] {
  const { fields, shared, choices } = content;
  const also = fields.length > 0 ? "Also the" : "The";
  return [
    ...(fields.length > 0 ? renderFields(fields, depth) : []),
    ...shared.flatMap(({ schema, anchor }) => ["", `${also} fields of [${schema}](#${anchor}).`, ""]),
    ...choices.flatMap((alternatives) => renderChoice(alternatives, depth)),
    ...(content.open ? ["", "Other keys may come.", ""] : []),
  ];
}

function renderField({ anchor, name, presence, value }: Field, depth: number): string[] {
  const { types, format, limits, allowed, example, deprecated, unobserved, content } = value;
  const attributes = { id: anchor, name, types, format, presence, limits, allowed, example, deprecated, unobserved };
  const description = types.length > 0 && value.description ? ["", mdxText(value.description), ""] : [];
  const inside = content ? renderInside(content, depth) : [];
  if (description.length + inside.length === 0) return [single("Field", attributes)];
  return [open("Field", attributes), ...indent([...description, ...inside]), "</Field>"];
}

function renderInside(content: Content, depth: number): string[] {
  const { anchor, schema, fields, choices } = content;
  // A link to where it is described needs no fold.
  if (fields.length + choices.length === 0) return renderContent(content);
  const kinds = choices.reduce((sum, alternatives) => sum + alternatives.length, 0);
  const label = fields.length === 0 ? counted(kinds, "kind") : counted(fields.length, "field");
  const attributes = { id: anchor, label: schema ? `${label} of` : label, schema, open: depth < openDepth };
  return [open("Fold", attributes), ...indent(renderContent(content, depth + 1)), "</Fold>"];
}

function renderChoice(alternatives: readonly Alternative[], depth: number): string[] {
  return [
    "",
    `One of these ${alternatives.length}:`,
    "",
    ...alternatives.flatMap(({ anchor, name, when, unobserved, description, content }) => [
      open("Alternative", { id: anchor, name, when, unobserved }),
      ...indent([...(description ? ["", mdxText(description), ""] : []), ...renderContent(content, depth + 1)]),
      "</Alternative>",
    ]),
  ];
}

/** `1 field`, `2 fields`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
