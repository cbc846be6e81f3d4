import * as client from "@wootkit/client";
import { clientErrorFor } from "./client-error.ts";
import type { OperationPage, ResponsePart } from "./reference/page.ts";

/** The error responses with one status. */
export interface RefusalClass {
  /** The client's class: `NotFoundError`. */
  readonly name: string;
  readonly status: number;
  /** The name of the status. */
  readonly title: string;
  readonly refusals: readonly Refusal[];
  /** The operations that can return it. */
  readonly operations: readonly OperationPage[];
}

export interface Refusal {
  /** When the server sends it. */
  readonly when: string;
  /** The server's own words, if it sends any. */
  readonly message: string | undefined;
  readonly hint: string | undefined;
}

/** Collects the error responses of all operations by status, with the client's classes and hints. */
export async function errorCatalogue(pages: readonly OperationPage[]): Promise<RefusalClass[]> {
  const all = pages.flatMap((page) => page.responses.map((response) => ({ page, response })));
  const statuses = [...new Set(all.map(({ response }) => response.status))].filter((status) => status >= 400);
  return Promise.all(
    statuses
      .sort((a, b) => a - b)
      .map(async (status): Promise<RefusalClass> => {
        const same = all.filter(({ response }) => response.status === status);
        const { name } = await clientErrorFor({ status });
        const title = same[0]?.response.title ?? "";
        const refusals = await Promise.all(same.flatMap(({ response }) => refusalsOf(response)));
        return { name, status, title, refusals: distinct(refusals), operations: same.map(({ page }) => page) };
      }),
  );
}

/** The classes of the client for statuses that none of these operations returns. */
export function otherClasses(catalogue: readonly RefusalClass[]): string[] {
  const seen = new Set(catalogue.map(({ name }) => name));
  return Object.entries(client)
    .filter(([, value]) => typeof value === "function" && value.prototype instanceof client.ApiError)
    .map(([name]) => name)
    .filter((name) => !seen.has(name));
}

function refusalsOf({ status, bodies }: ResponsePart): Promise<Refusal>[] {
  return bodies.flatMap(({ examples }) =>
    examples.map(async ({ summary, text }) => {
      const error = await clientErrorFor({ status, body: text });
      return { when: summary, message: error.serverMessage, hint: error.hint };
    }),
  );
}

/** Operations share most of their error responses. */
function distinct(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal])).values()];
}
