import { CommandError } from "../command-error.ts";
import type { ConfigurationFlags } from "../configuration.ts";
import { type Connection, connect } from "../connection.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import { layoutOfItems } from "../output/columns.ts";
import { at, isObject } from "../output/json-path.ts";
import { type OutputFlags, outputKindOf, type WebFlag } from "../output/output-flags.ts";
import { printList, printObject } from "../output/print.ts";
import { visibleText } from "../output/visible-text.ts";
import { namesIn } from "../references/may-be-named.ts";
import type { CommandEntry } from "./command-table.ts";
import { confirm } from "./confirm.ts";
import { dashboardPage } from "./dashboard-page.ts";
import type { TypedFlags } from "./flag-values.ts";
import { layoutOf } from "./layout.ts";
import { idsIn } from "./linked-ids.ts";
import { morePages } from "./more-pages.ts";
import { fullPath } from "./read-data.ts";
import { requestOf } from "./request-of.ts";
import { emptyText, sentenceOf } from "./sentences.ts";

/** The flags of a generated command. */
export type CommandFlags = ConfigurationFlags & TypedFlags & OutputFlags & WebFlag;

/** A response, and the command that it belongs to. */
interface Shown {
  readonly context: Context;
  readonly entry: CommandEntry;
  readonly flags: CommandFlags;
  readonly values: readonly string[];
  readonly bytes: Uint8Array;
}

/**
 * Runs a generated command. It prints data on standard output, and messages on standard error.
 *
 * @throws {CommandError} if the command line is wrong, or if the request fails.
 */
export async function runCommand(
  context: Context,
  entry: CommandEntry,
  flags: CommandFlags,
  values: readonly string[],
): Promise<void> {
  const ids = await idsOf(context, entry, flags, values);
  const connected = () => connect(context, flags, entry.api, { dryRun: "all", references: values });
  if (flags.web) return openResult(context, await connected(), entry, ids);
  const request = await requestOf(context, entry, flags, ids);
  const connection = await connected();
  await confirm(context, entry, ids, flags.yes === true || flags["dry-run"]);
  const bytes = await connection.send(request);
  await show({ context, entry, flags, values: ids, bytes });
}

/** Returns the arguments with IDs in place of links and names. */
async function idsOf(
  context: Context,
  entry: CommandEntry,
  flags: CommandFlags,
  values: readonly string[],
): Promise<readonly string[]> {
  const ids = idsIn(entry, values);
  const kinds = namesIn(entry, ids);
  if (kinds.every((kind) => kind === undefined)) return ids;
  // Imported here because most arguments are IDs.
  return (await import("../references/named-arguments.ts")).namedIds(context, entry, flags, ids, kinds);
}

/** Opens the page of the dashboard that shows what a command would print. */
export async function openResult(
  context: Context,
  { baseUrl, accountId }: Pick<Connection, "baseUrl" | "accountId">,
  entry: CommandEntry,
  ids: readonly string[],
): Promise<void> {
  // Imported here because few commands open a page.
  const { openPage } = await import("../output/open-page.ts");
  const path = `${dashboardPage(entry)}`.replace("{}", encodeURIComponent(ids[0] ?? ""));
  await openPage(context, { baseUrl, accountId, path });
}

async function show(shown: Shown): Promise<void> {
  const { context, entry, flags, bytes } = shown;
  const { stdout } = context.process;
  if (typeof flags.output === "string") return saveFile(shown, flags.output);
  if (entry.responds === "csv" || entry.responds === "file") {
    await stdout.write(bytes);
    return;
  }
  if (entry.responds === "text") await stdout.write(plainLine(bytes));
  const body = entry.responds === "json" && bytes.length > 0 ? parsed(bytes) : undefined;
  if (body !== undefined) await printBody(shown, body);
  note(context, morePages(entry, body, flags));
  if (outputKindOf(flags) === "table") note(context, sentenceOf({ ...shown, object: objectOf(entry, body) }));
}

function note({ process: { stderr } }: Context, text: string | undefined): void {
  if (text) stderr.write(`${visibleText(text)}\n`);
}

/** @throws {CommandError} if it is not JSON. */
function parsed(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommandError(
      exitCodes.failure,
      [`The response is not JSON: ${JSON.stringify(text.slice(0, 80))}.`, "Check the base URL."],
      cause,
    );
  }
}

function plainLine(bytes: Uint8Array): string {
  return `${visibleText(new TextDecoder().decode(bytes).trimEnd())}\n`;
}

function objectOf({ unwrap = "" }: CommandEntry, body: unknown): Readonly<Record<string, unknown>> | undefined {
  const object = at(body, unwrap);
  return isObject(object) ? object : undefined;
}

async function printBody({ context, entry, flags, bytes }: Shown, body: unknown): Promise<void> {
  const { items: list, unwrap = "" } = entry;
  const found = at(body, list ?? unwrap);
  // Some operations that are no lists respond with one.
  if (list !== undefined || Array.isArray(found)) {
    const items = listOf(entry, found, flags);
    const layout = list === undefined ? layoutOfItems(items, context.now()) : layoutOf(entry, context.now());
    return printList(context, flags, { items, layout, bytes, path: list ?? unwrap, empty: emptyText(entry) });
  }
  const object = isObject(found) ? found : undefined;
  if (object || printsBody(flags)) await printObject(context, flags, { object: object ?? {}, bytes, path: unwrap });
}

/** Whether the response is printed as it is, so that its shape does not matter. */
function printsBody(flags: CommandFlags): boolean {
  return ["json", "jq"].includes(outputKindOf(flags));
}

/** @throws {CommandError} if the response has no list, unless its JSON is printed. */
function listOf({ items }: CommandEntry, found: unknown, flags: CommandFlags): readonly unknown[] {
  if (Array.isArray(found)) return found;
  // Reports without data are an empty object instead of an empty list.
  if ((isObject(found) && Object.keys(found).length === 0) || printsBody(flags)) return [];
  throw new CommandError(exitCodes.failure, [
    `The response has no list${items ? ` in ${JSON.stringify(items)}` : ""}.`,
    "Add --json to see it.",
  ]);
}

async function saveFile({ context, bytes }: Shown, path: string): Promise<void> {
  // Imported here because few commands use files.
  const { writeFile } = await import("node:fs/promises");
  try {
    await writeFile(fullPath(context, path), bytes);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(exitCodes.failure, [`${path} cannot be written: ${why}.`], cause);
  }
  note(context, `Saved ${bytes.length} bytes in ${path}.`);
}
