import { CommandError } from "../command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { isObject } from "./json-path.ts";
import { visibleText } from "./visible-text.ts";
import type { Writer } from "./writer.ts";

/** The fields that can identify an item. The first one that it has counts. */
const identifying = ["id", "source_id", "uuid", "slug", "key"] as const;

/** Writes the ID of each item on its own line. */
export const ids: Writer<unknown> = {
  block: (rows) => rows.map((row) => `${visibleText(idOf(row))}\n`).join(""),
};

function idOf(row: unknown): string {
  if (typeof row === "string" || typeof row === "number") return String(row);
  const name = isObject(row) ? identifying.find((key) => row[key] !== undefined && row[key] !== null) : undefined;
  if (isObject(row) && name) return String(row[name]);
  throw new CommandError(exitCodes.usage, ["These items have no ID.", "Choose another --format, such as ndjson."]);
}
