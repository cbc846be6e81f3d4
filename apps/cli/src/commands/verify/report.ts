import type { Operation } from "@wootkit/openapi/document";
import type { Difference } from "./compare.ts";

/** The result of comparing one operation. */
export interface OperationResult {
  readonly operation: Operation;
  readonly requests: number;
  readonly differences: readonly Difference[];
  /** The reason why no successful response was compared. */
  readonly reason?: string;
}

/** The result of comparing a server. */
export interface Verification {
  readonly server: string;
  readonly requests: number;
  readonly results: readonly OperationResult[];
}

/** Returns the differences in Markdown. */
export function markdown({ server, results, requests }: Verification): string {
  const compared = results.filter(({ reason }) => reason === undefined);
  const differing = results.filter(({ differences }) => differences.length > 0);
  const count = differing.reduce((sum, { differences }) => sum + differences.length, 0);
  const found = count === 0 ? "no differences" : count === 1 ? "1 difference" : `${count} differences`;
  const title = `### Chatwoot ${server}: ${found} from the API document`;
  const scope = `${compared.length} operations were compared in ${requests} requests with \`wootkit verify\`.`;
  return [title, "", scope, ...differing.flatMap(section)].map((line) => `${line}\n`).join("");
}

function section({ operation, differences }: OperationResult): readonly string[] {
  const rows = differences.map(({ path, kind, message }) => `| \`${cell(path)}\` | ${kind} | ${cell(message)} |`);
  return [
    "",
    `#### \`${operation.method} ${operation.path}\` (${operation.id})`,
    "",
    "| Path | Kind | Difference |",
    "| --- | --- | --- |",
    ...rows,
  ];
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}

/** Returns the result for programs. */
export function verificationJson({ server, requests, results }: Verification): Readonly<Record<string, unknown>> {
  const flat = results.flatMap(({ operation, differences }) =>
    differences.map((difference) => ({
      operation: operation.id,
      method: operation.method,
      route: operation.path,
      ...difference,
    })),
  );
  const left = results.flatMap(({ operation, reason }) =>
    reason === undefined ? [] : [{ operation: operation.id, reason }],
  );
  return { server, requests, operations: results.length - left.length, differences: flat, not_compared: left };
}
