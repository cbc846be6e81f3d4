/** Objects with keys that each account chooses. They aren't part of the shape. */
const accountDefined = new Set(["custom_attributes"]);

/**
 * Returns the keys and types of a JSON value, one per line, such as `$.payload[].meta.team?.name: string`. The elements
 * of a list are combined. `?` marks a key that only some elements have.
 */
export function shapeOf(value: unknown): string[] {
  return describe([value], "$").sort();
}

function describe(values: readonly unknown[], path: string): string[] {
  const types = [...new Set(values.map(typeOf))].sort().join(" or ");
  const lines = [`${path}: ${types}`];
  if (accountDefined.has(path.slice(path.lastIndexOf(".") + 1).replace("?", ""))) return lines;

  const objects = values
    .filter((value) => typeOf(value) === "object")
    .map((value) => new Map(Object.entries(Object(value))));
  for (const key of new Set(objects.flatMap((object) => [...object.keys()]))) {
    const having = objects.filter((object) => object.has(key));
    const mark = having.length < objects.length ? "?" : "";
    lines.push(
      ...describe(
        having.map((object) => object.get(key)),
        `${path}.${key}${mark}`,
      ),
    );
  }
  const elements = values.filter((value) => Array.isArray(value)).flat();
  if (elements.length > 0) lines.push(...describe(elements, `${path}[]`));
  return lines;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
