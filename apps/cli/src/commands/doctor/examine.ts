import { redactor } from "@wootkit/client/redact";
import { CommandError } from "../../command-error.ts";
import { timeoutOf } from "../../configuration.ts";
import { settingsFor } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { colorsOf, type Style } from "../../output/colors.ts";
import { checkOutput, outputKindOf } from "../../output/output-flags.ts";
import { printObject } from "../../output/print.ts";
import { visibleText } from "../../output/visible-text.ts";
import type { DoctorFlags } from "../doctor.ts";
import { type Check, failed, ok } from "./check.ts";
import { connectionFault } from "./connection-fault.ts";
import type { Target } from "./probe.ts";
import { serverChecks } from "./server-checks.ts";
import { sourcesOf } from "./sources.ts";
import { tokenChecks } from "./token-checks.ts";

const colors = { ok: "green", warning: "yellow", failed: "red" } as const;

const marks = { ok: "✓", warning: "!", failed: "✗" } as const;

/** The default time limit of a request, in milliseconds. */
const patience = 15_000;

/** The oldest Node that the program runs on. */
const oldestNode = "22.12.0";

/** Examines the settings, the server, the token and the account, and prints each check when it is done. */
export async function examine(this: Context, flags: DoctorFlags): Promise<void> {
  await checkOutput(flags);
  const isText = outputKindOf(flags) === "table";
  const style = colorsOf(this);
  const checks: Check[] = [];
  for await (const check of checksOf(this, flags)) {
    checks.push(check);
    if (isText) this.process.stdout.write(checkText(check, style));
  }
  const isHealthy = checks.every(({ result }) => result !== "failed");
  if (!isText) await printObject(this, flags, { object: { ok: isHealthy, checks } });
  if (!isHealthy) this.process.exitCode = exitCodes.failure;
}

async function* checksOf(context: Context, flags: DoctorFlags): AsyncGenerator<Check> {
  yield nodeCheck(process.versions.node);
  const target = yield* targetOf(context, flags);
  if (!target) return;
  // Servers and proxies echo the token.
  const redact = redactor([target.token ?? ""]);
  for await (const check of remoteChecks(target)) {
    yield { ...check, text: redact(check.text), ...(check.next && { next: redact(check.next) }) };
  }
}

async function* remoteChecks(target: Target): AsyncGenerator<Check> {
  const isUsable = yield* serverChecks(target);
  if (!isUsable) return;
  try {
    yield* tokenChecks(target);
  } catch (error) {
    const { text, next } = connectionFault(error, new URL(target.baseUrl));
    yield failed("connection", text, next);
  }
}

function nodeCheck(version: string): Check {
  const isOld = version.localeCompare(oldestNode, "en", { numeric: true }) < 0;
  return isOld
    ? failed("node", `Node ${version} is too old.`, `Install Node ${oldestNode} or later.`)
    : ok("node", `Node ${version}`);
}

/** Reads the settings. Without a token or an account, the server can still be examined. */
async function* targetOf(context: Context, flags: DoctorFlags): AsyncGenerator<Check, Target | undefined> {
  const common = { now: context.now, timeout: timeoutOf(flags) ?? context.timeout ?? patience };
  try {
    const settings = await settingsFor(context, flags, "application");
    if (settings.token) context.hide?.(settings.token);
    yield ok("settings", sourcesOf(flags, context.env));
    return { ...settings, ...common };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const [text = "", ...next] = error.lines;
    yield failed("settings", text, next.join(" "));
  }
  // The rest can be examined without an account. Any number makes the settings complete.
  const known = await settingsFor(context, { ...flags, account: "1" }, "application").catch(() => undefined);
  if (known) {
    if (known.token) context.hide?.(known.token);
    return { ...known, ...common, accountId: undefined };
  }
  try {
    return { ...(await settingsFor(context, flags, "server")), ...common, token: undefined };
  } catch {
    return undefined;
  }
}

function checkText({ name, result, text, next }: Check, style: Style | undefined): string {
  const mark = style ? style(colors[result], marks[result]) : marks[result];
  const lines = [`${name}: ${text}`, ...(next && result !== "ok" ? [`  ${next}`] : [])];
  return `${mark} ${lines.map(visibleText).join("\n")}\n`;
}
