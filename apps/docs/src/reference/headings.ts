import { kebabCase } from "./names.ts";
import type { ReferencePage } from "./page.ts";

/** A heading of a page, in the form that Starlight's table of contents takes. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The id of a heading: `Path parameters` → `path-parameters`. */
export function headingSlug(title: string): string {
  return kebabCase(title);
}

/** The headings of a page, in the order in which they appear. */
export function headingsOf(page: ReferencePage): Heading[] {
  if (page.kind === "list") return page.sections.flatMap(({ title }) => (title === undefined ? [] : [section(title)]));
  if (page.kind === "schema") {
    const titles = [page.value.content ? "Fields" : "Value", ...(page.usedBy.length > 0 ? ["Used by"] : [])];
    return titles.map(section);
  }
  const titles = [
    ...(page.authentication.length > 0 ? ["Authentication"] : []),
    ...page.parameters.map(({ title }) => title),
    ...(page.requestBodies.length > 0 ? ["Request body"] : []),
    "Responses",
  ];
  const responses = page.responses.map(({ anchor, status, title }) => ({
    depth: 3,
    slug: anchor,
    text: `${status} ${title}`,
  }));
  return [...titles.map(section), ...responses];
}

function section(title: string): Heading {
  return { depth: 2, slug: headingSlug(title), text: title };
}
