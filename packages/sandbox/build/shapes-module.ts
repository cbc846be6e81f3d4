import { dereference, type Schema } from "@wootkit/openapi/document";
import { banner, document } from "./source.ts";

/** Returns the source of a module with a function for each component of responses that renders it. */
export function shapesModule(): string {
  const components = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const properties = propertiesOf(schema);
    const times = properties.filter(({ key }) => key.includes("@")).map(({ name }) => JSON.stringify(name));
    if (properties.length === 0) return [];
    const type = `Wire.${name}${times.length > 0 ? `, ${times.join(" | ")}` : ""}`;
    const keys = properties.map(({ key }) => key).join(" ");
    return [`export const ${name} = /* @__PURE__ */ shape<${type}>("${keys}");\n`];
  });
  return `${banner}
import type * as Wire from "@wootkit/client";
import { shape } from "../rules/shape.ts";

${components.join("")}`;
}

interface Property {
  readonly name: string;
  /** The name, and the mark of a time. */
  readonly key: string;
}

function propertiesOf(schema: Schema): Property[] {
  const { value } = dereference(document, schema);
  const own = Object.entries(value.properties ?? {}).map(([name, property]) => {
    const mark = timeMark(dereference(document, property).value, value.required?.includes(name) === true);
    return { name, key: `${name}${mark}` };
  });
  const parts = [...(value.allOf ?? []), ...(value.oneOf ?? []), ...(value.anyOf ?? [])];
  const all = [...own, ...parts.flatMap(propertiesOf)];
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

/** Returns the mark of a time, as `shape` reads it, or an empty string. */
function timeMark({ type, format }: Schema, isRequired: boolean): string {
  const types = [type ?? []].flat();
  const letter = format === "date-time" ? "i" : format !== "unix-time" ? "" : types.includes("number") ? "f" : "u";
  return letter && `@${letter}${types.includes("null") ? "?" : isRequired ? "" : "-"}`;
}
