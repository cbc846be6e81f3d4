import type { Fetch } from "@wootkit/client";
import type { Api } from "@wootkit/openapi/document";
import { builtTable } from "../built-table.ts";
import { settings } from "../configuration.ts";
import type { Context } from "../context.ts";
import { DryRun } from "../dry-run.ts";
import type { CommandTable } from "../operations/command-table.ts";
import { curlCommand } from "./curl-command.ts";

/** How `--dry-run` prints requests. */
export interface PrintedRequests {
  readonly context: Context;
  readonly api: Api;
  /** `writes` sends the requests that only read. */
  readonly dryRun: "all" | "writes";
  readonly token: string | undefined;
  /** Returns the form that is being sent. A request only has its encoded bytes. */
  readonly form: () => FormData | undefined;
}

/** `--dry-run`: prints requests as curl commands on standard output instead of sending them, and throws `DryRun`. */
export function printRequests(send: Fetch, { context, api, dryRun, token, form }: PrintedRequests): Fetch {
  const variable = api === "platform" ? settings.platformToken.variable : settings.token.variable;
  return async (request) => {
    if (dryRun === "writes" && isRead(request, context.table ?? builtTable)) return send(request);
    const command = await curlCommand(request, { form: form(), token, variable });
    context.process.stdout.write(`${command}\n`);
    throw new DryRun();
  };
}

/** Whether a request changes nothing. Some lists are read with POST, because their filter is a body. */
function isRead({ method, url }: Request, table: CommandTable): boolean {
  if (method === "GET" || method === "HEAD") return true;
  const { pathname } = new URL(url);
  const entries = table.resources.flatMap(({ name }) => table.commands(name));
  return entries.some((entry) => entry.isSafe && entry.method === method && templateOf(entry.path).test(pathname));
}

function templateOf(path: string): RegExp {
  const parts = path.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`${parts.join("[^/]+")}$`);
}
