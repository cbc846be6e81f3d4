import { usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { visibleText } from "./visible-text.ts";

/** A page of the dashboard. */
export interface Page {
  readonly baseUrl: string;
  readonly accountId: number | undefined;
  /** The path below the account, such as `contacts/42`. */
  readonly path: string;
}

/**
 * Opens a page of the dashboard in the browser. Without a browser, it prints the URL.
 *
 * @throws {CommandError} for the built-in sandbox, which has no dashboard.
 */
export async function openPage(
  { process: { stdout, stderr }, openBrowser }: Pick<Context, "process" | "openBrowser">,
  { baseUrl, accountId, path }: Page,
): Promise<void> {
  const base = URL.parse(baseUrl);
  if (!base || !/^https?:$/.test(base.protocol)) throw usageError(`${JSON.stringify(baseUrl)} is not a URL.`);
  if (base.hostname === "sandbox.localhost") throw usageError("The sandbox has no dashboard to open.");
  const url = `${base.href.replace(/\/+$/, "")}/app/accounts/${accountId}/${path}`;
  if (await openBrowser?.(url)) stderr.write(`Opened ${visibleText(url)}\n`);
  else await stdout.write(`${visibleText(url)}\n`);
}
