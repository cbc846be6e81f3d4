import { stringify } from "yaml";
import type { Writer } from "./writer.ts";

/** Writes a list in YAML. */
export const yamlList: Writer<unknown> = {
  block: (rows) => (rows.length > 0 ? yamlText(rows) : ""),
};

/** Returns a value in YAML. Long lines are not folded, and nothing is written as a reference. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
