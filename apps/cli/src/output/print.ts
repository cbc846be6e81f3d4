import type { Context } from "../context.ts";
import { blocksOf } from "./blocks.ts";
import { chosenColumns } from "./columns.ts";
import { type Field, fieldsOf, pipedFields, screenFields } from "./fields.ts";
import { exactJson, jsonLines, jsonList, jsonOutput, visibleJson } from "./json.ts";
import { at } from "./json-path.ts";
import { columnNames, type OutputFlags, type OutputKind, outputKindOf } from "./output-flags.ts";
import { tabSeparated } from "./tab-separated.ts";
import { type Layout, screenTable } from "./table.ts";
import { visibleLines, visibleText } from "./visible-text.ts";
import type { Writer } from "./writer.ts";

/** What a command needs to print. */
type Printing = Pick<Context, "process" | "isTTY" | "columns" | "now">;

/** A list that a command has received. */
export interface ListOutput<Row> {
  readonly items: readonly Row[];
  /** The columns of the table. */
  readonly layout: Layout<Row>;
  /** The server's response, which `--json` prints and `--jq` filters. Absent if the list is from several responses. */
  readonly bytes?: Uint8Array | undefined;
  /** The dotted path of the list in the response. */
  readonly path?: string | undefined;
  /** The sentence for an empty list, such as `No labels.` It goes to standard error. */
  readonly empty: string;
}

/** An object that a command has received. */
export interface ObjectOutput {
  readonly object: Readonly<Record<string, unknown>>;
  /** The server's response, which `--json` prints and `--jq` filters. Absent if it is from several responses. */
  readonly bytes?: Uint8Array | undefined;
  /** The dotted path of the object in the response. */
  readonly path?: string | undefined;
  /** What to print instead of one field a line. The command has made it safe for a terminal. */
  readonly text?: string | undefined;
}

/** A list that arrives while it is printed. */
export interface StreamOutput<Row> {
  readonly items: AsyncIterable<Row>;
  readonly layout: Layout<Row>;
  /** @see {@link ListOutput} */
  readonly empty: string;
}

/** Rows that a stream prints at once. */
const blockSize = 100;

/** Prints a list in the format that the options select. */
export async function printList<Row>(context: Printing, flags: OutputFlags, list: ListOutput<Row>): Promise<void> {
  const { bytes, layout, empty } = list;
  const kind = outputKindOf(flags);
  if ((kind === "json" || kind === "jq") && bytes) return printBytes(context, flags, bytes);
  if (kind === "jq") return printBytes(context, flags, Buffer.from(JSON.stringify(list.items)));
  const items = kind === "ndjson" ? exactItems(list) : list.items;
  const writer = await writerFor(context, flags, { layout, rows: items });
  if (items.length > 0 || kind !== "table") await print(context, kind, await textOf(writer, items));
  else context.process.stderr.write(`${visibleText(empty)}\n`);
}

async function textOf<Row>(writer: Writer<Row>, rows: readonly Row[]): Promise<string> {
  const body = await writer.block(rows);
  return `${writer.start ?? ""}${body}${writer.end ?? ""}`;
}

/** Returns the items with the server's numbers. */
function exactItems<Row>({ items, bytes, path }: ListOutput<Row>): readonly Row[] {
  // The same list as `items`, read again.
  return bytes && path !== undefined ? (at(exactJson(bytes), path) as readonly Row[]) : items;
}

/** Prints an object in the format that the options select. */
export async function printObject(context: Printing, flags: OutputFlags, given: ObjectOutput): Promise<void> {
  const { object, bytes, path = "", text } = given;
  const kind = outputKindOf(flags);
  if (kind === "json" || kind === "jq") {
    return printBytes(context, flags, bytes ?? Buffer.from(`${JSON.stringify(object)}\n`));
  }
  if (kind === "table" && text !== undefined && flags.columns === undefined) return print(context, kind, text);
  const chosen = flags.columns === undefined ? undefined : columnNames(flags.columns);
  const layout = chosenColumns(objectLayout, chosen ?? Object.keys(object), [object], context.now());
  if (kind === "table") {
    return print(
      context,
      kind,
      await fieldsText(context, chosen?.map((path) => [path, at(object, path)]) ?? fieldsOf(object), flags),
    );
  }
  if (kind === "yaml") return print(context, kind, (await import("./yaml.ts")).yamlText(object));
  if (kind === "ndjson") {
    return print(context, kind, await jsonLines.block([bytes ? at(exactJson(bytes), path) : object]));
  }
  await print(context, kind, await textOf(await writerFor(context, flags, { layout, rows: [object] }), [object]));
}

/**
 * Prints a list while it arrives. Only a block of it is in memory. `--jq` filters each item.
 *
 * @returns the number of items.
 */
export async function printStream<Row>(
  context: Printing,
  flags: OutputFlags,
  { items, layout, empty }: StreamOutput<Row>,
): Promise<number> {
  const kind = outputKindOf(flags);
  let writer: Writer<Row> | undefined;
  let count = 0;
  for await (const rows of blocksOf(items, blockSize)) {
    const start = writer ? "" : undefined;
    writer ??= await writerFor(context, flags, { layout, rows });
    await print(context, kind, (start ?? writer.start ?? "") + (await writer.block(rows)));
    count += rows.length;
  }
  if (count === 0) await printList(context, flags, { items: [], layout, empty });
  else await print(context, kind, writer?.end ?? "");
  return count;
}

const objectLayout: Layout<Readonly<Record<string, unknown>>> = {
  columns: [],
  tighten: [],
  comfortable: 20,
  drop: [],
  bearable: 8,
};

function fieldsText({ isTTY, columns, now }: Printing, shown: readonly Field[], { format }: OutputFlags) {
  return isTTY || format === "table" ? screenFields(shown, now(), columns) : pipedFields(shown);
}

async function printBytes(context: Printing, { jq }: OutputFlags, bytes: Uint8Array): Promise<void> {
  if (jq === undefined) {
    await context.process.stdout.write(jsonOutput(bytes, context.isTTY));
    return;
  }
  const { filterOf } = await import("./jq.ts");
  await print(context, "jq", (await filterOf(jq)).apply(new TextDecoder().decode(bytes)));
}

/** Returns the writer for the format that the options select. */
async function writerFor<Row>(
  context: Printing,
  flags: OutputFlags,
  { layout: usual, rows }: { readonly layout: Layout<Row>; readonly rows: readonly Row[] },
): Promise<Writer<Row>> {
  const kind = outputKindOf(flags);
  const layout =
    flags.columns === undefined ? usual : chosenColumns(usual, columnNames(flags.columns), rows, context.now());
  switch (kind) {
    case "table":
      return context.isTTY || flags.format === "table" ? screenTable(layout, context.columns) : tabSeparated(layout);
    case "json":
      return jsonList();
    case "ndjson":
      return jsonLines;
    case "csv":
      return (await import("./csv.ts")).csv(layout);
    case "yaml":
      return (await import("./yaml.ts")).yamlList();
    case "ids":
      return (await import("./ids.ts")).ids;
    case "jq": {
      const filter = await (await import("./jq.ts")).filterOf(flags.jq ?? ".");
      return { block: (items) => filter.apply(items.map((item) => JSON.stringify(item)).join("\n")) };
    }
    case "template":
      return (await import("./template.ts")).templateWriter(flags.template ?? "");
  }
}

/** Prints text of a format. On a terminal, data cannot control it. */
async function print({ process: { stdout }, isTTY }: Printing, kind: OutputKind, text: string): Promise<void> {
  if (text === "") return;
  if (!isTTY || kind === "table" || kind === "template" || kind === "ids") await stdout.write(text);
  else if (kind === "json" || kind === "ndjson") await stdout.write(visibleJson(text));
  // The lines of CSV end with CRLF.
  else await stdout.write(visibleLines(kind === "csv" ? text.replaceAll("\r\n", "\n") : text));
}
