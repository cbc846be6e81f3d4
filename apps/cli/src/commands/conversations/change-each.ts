import { CommandError } from "../../command-error.ts";
import { type Connection, connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { outputKindOf } from "../../output/output-flags.ts";
import { printList, printObject } from "../../output/print.ts";
import type { Layout } from "../../output/table.ts";
import { visibleText } from "../../output/visible-text.ts";
import { conversationOf } from "../../references/conversation-reference.ts";
import { report } from "../../report.ts";
import type { DeskFlags } from "../desk-command.ts";

/** A change that was made. */
export interface Changed {
  /** What the conversation is now, such as `resolved`. */
  readonly text: string;
  /** The same as fields of the printed JSON. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether the last response is all that there is to know, so that its bytes are the JSON of one conversation. */
  readonly isOneResponse?: boolean;
}

/** Changes one conversation. Returns undefined for a dry run. */
export type Change = (connection: Connection, id: number) => Promise<Changed | undefined>;

/** The outcome for one conversation. */
interface Outcome {
  readonly id: number;
  readonly ok: boolean;
  readonly result: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** After one of these, the other conversations would fail too. */
const fatal: ReadonlySet<number> = new Set([exitCodes.rateLimited, exitCodes.network, exitCodes.interrupted]);

/**
 * Changes conversations one after the other, and prints a line for each. One that fails does not stop the others,
 * unless they would fail too. The exit code is that of the failures.
 *
 * @param prepare - Reads what the change needs, such as the ID of an agent, before anything is changed.
 * @throws {CommandError} if the only conversation fails, or if a reference is wrong.
 */
export async function changeEach(
  context: Context,
  flags: DeskFlags,
  references: readonly string[],
  prepare: (connection: Connection) => Promise<Change> | Change,
): Promise<void> {
  const connection = await connect(context, flags, "application", { references });
  const ids = [...new Set(references.map((text) => conversationOf(connection, text)))];
  const change = await prepare(connection);
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return changeOne(context, flags, connection, only, change);
  const outcomes: Outcome[] = [];
  const isTable = outputKindOf(flags) === "table" && flags.columns === undefined;
  for (const id of ids) {
    const { outcome, exitCode } = await outcomeOf(context, connection, id, change);
    if (!outcome) continue;
    outcomes.push(outcome);
    if (isTable && outcome.ok) context.process.stdout.write(lineOf(outcome, ids));
    if (exitCode === undefined) continue;
    context.process.exitCode = exitCode;
    if (fatal.has(exitCode)) {
      const left = ids.slice(outcomes.length);
      if (left.length > 0) context.process.stderr.write(`Not tried: ${left.join(" ")}\n`);
      break;
    }
  }
  if (!isTable && outcomes.length > 0) {
    const items = outcomes.map(({ id, ok, result, fields }) => ({ id, ok, ...(ok ? fields : { error: result }) }));
    await printList(context, flags, { items, layout: outcomeLayout, empty: "No conversations." });
  }
}

async function changeOne(
  context: Context,
  flags: DeskFlags,
  connection: Connection,
  id: number,
  change: Change,
): Promise<void> {
  const changed = await change(connection, id);
  if (!changed) return;
  const { text, fields, isOneResponse = false } = changed;
  await printObject(context, flags, {
    object: { id, ok: true, ...fields },
    ...(isOneResponse && { bytes: connection.lastBody }),
    text: lineOf({ id, ok: true, result: text, fields }, [id]),
  });
}

async function outcomeOf(
  context: Context,
  connection: Connection,
  id: number,
  change: Change,
): Promise<{ readonly outcome?: Outcome; readonly exitCode?: number }> {
  try {
    const changed = await change(connection, id);
    return changed ? { outcome: { id, ok: true, result: changed.text, fields: changed.fields } } : {};
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    context.process.stderr.write(
      `${report(new CommandError(error.exitCode, [`${id}: ${error.lines[0]}`, ...error.lines.slice(1)]))}\n`,
    );
    return { outcome: { id, ok: false, result: error.lines[0] ?? "failed", fields: {} }, exitCode: error.exitCode };
  }
}

function lineOf({ id, result }: Outcome, ids: readonly number[]): string {
  const width = Math.max(...ids.map((one) => String(one).length));
  return `${String(id).padStart(width)}  ${visibleText(result)}\n`;
}

type Printed = Readonly<Record<string, unknown>> & Pick<Outcome, "id" | "ok">;

const outcomeLayout: Layout<Printed> = {
  columns: [
    { name: "id", header: "ID", text: ({ id }) => String(id), align: "right" },
    { name: "ok", header: "OK", text: ({ ok }) => String(ok) },
  ],
  tighten: [],
  comfortable: 20,
  drop: [],
  bearable: 8,
};
