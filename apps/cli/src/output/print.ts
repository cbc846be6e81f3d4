/** PROVISIONAL: replaced by c2's. */
import type { Context } from "../context.ts";
import { fields } from "./fields.ts";
import { jsonOutput } from "./json.ts";
import { type OutputFlags, formatOf } from "./output-flags.ts";
import { type Layout, table } from "./table.ts";

export async function printList<Item>(
  context: Context,
  flags: OutputFlags,
  { items, layout, bytes, empty }: { items: readonly Item[]; layout: Layout<Item>; bytes?: Uint8Array; empty: string },
): Promise<void> {
  const { stdout } = context.process;
  const format = formatOf(flags);
  if (format === "json") {
    stdout.write(jsonOutput(bytes ?? Buffer.from(`${JSON.stringify(items)}\n`), context.isTTY));
  } else if (format === "ndjson") for (const item of items) stdout.write(`${JSON.stringify(item)}\n`);
  else if (format === "ids") for (const item of items) stdout.write(`${Object(item).id}\n`);
  else stdout.write(items.length === 0 ? `${empty}\n` : await table(items, layout, context.columns));
}

export async function printObject(
  context: Context,
  flags: OutputFlags,
  { object, bytes, text }: { object: Readonly<Record<string, unknown>>; bytes?: Uint8Array; text?: string },
): Promise<void> {
  const { stdout } = context.process;
  const format = formatOf(flags);
  if (format === "json" || format === "ndjson") {
    stdout.write(jsonOutput(bytes ?? Buffer.from(`${JSON.stringify(object)}\n`), context.isTTY));
  } else if (format === "ids") stdout.write(`${object.id}\n`);
  else stdout.write(text ?? (await fields(object, context.now(), context.columns)));
}
