import { readFileSync } from "node:fs";
// The package publishes neither the comparison nor its results.
import type { Evidence, OperationEvidence } from "../../../packages/sandbox/parity/evidence.ts";

/** The results of the comparison of the sandbox with recorded servers, by release, the newest release first. */
export const releases: readonly Release[] = readReleases();

/** How faithful the sandbox is to one release. */
export type Release = Evidence[keyof Evidence] & { readonly version: string };

/** How faithful an operation is to one release. */
export interface OperationResult extends OperationEvidence {
  readonly version: string;
}

/** Returns the results of an operation, the newest release first. */
export function resultsOf(operationId: string): readonly OperationResult[] {
  return releases.flatMap(({ version, operations }) => {
    const own = operations[operationId];
    return own === undefined ? [] : [{ ...own, version }];
  });
}

/** Returns how faithfully the sandbox plays an operation, in a paragraph of Markdown. */
export function sandboxNote(operationId: string, anchor: string): string {
  const link = `[How faithful is the sandbox?](/sandbox/#${anchor})`;
  const [newest] = resultsOf(operationId);
  if (newest === undefined) return `**In the sandbox.** Played, but no recording shows the operation. ${link}`;
  const { version, recorded, replayed, shape, exact } = newest;
  const missing = recorded - replayed;
  const left = missing === 0 ? "" : ` ${missing} can't be set up.`;
  return (
    `**In the sandbox.** Chatwoot ${version}: of ${recorded} recorded ${recorded === 1 ? "exchange" : "exchanges"}, ` +
    `${shape} ${shape === 1 ? "is" : "are"} reproduced in status and shape, ${exact} also in values.${left} ${link}`
  );
}

/** Returns a share as a percentage, rounded down, so that only all is 100 %. */
export function percentage(part: number, all: number): string {
  return all === 0 ? "–" : `${Math.floor((part / all) * 1000) / 10}\u00a0%`;
}

/** Returns the part of a response that differs, such as `$.meta.count value`, in words. */
export function differenceInWords(place: string): string {
  const [, path = "", kind = ""] = /^(\S+) (.+)$/.exec(place) ?? [];
  if (kind === "status") return kind;
  return `${kind} of ${path === "$" ? "the body" : path.replace(/^\$\.?/, "")}`;
}

/** Returns the reason why an exchange isn't set up, with the server's words instead of the whole response. */
export function reasonInWords(reason: string): string {
  return reason.replace(/\{"(?:error|message)":"([^"]*).*$/, "$1");
}

/** Returns what differs or isn't set up in the exchanges of an operation, each with its releases. */
export function remarksOn(operationId: string): readonly string[] {
  const releasesOf = new Map<string, string[]>();
  for (const { version, differs = {}, notSetUp = {} } of resultsOf(operationId)) {
    const remarks = [
      ...Object.entries(differs).map(([place, cases]) => `${differenceInWords(place)} differs in ${cases.join(", ")}`),
      ...Object.entries(notSetUp).map(([reason, cases]) => {
        return `not set up, ${reasonInWords(reason)}: ${cases.join(", ")}`;
      }),
    ];
    for (const remark of remarks) releasesOf.set(remark, [...(releasesOf.get(remark) ?? []), version]);
  }
  return [...releasesOf].map(([remark, versions]) => `${versions.join(", ")}: ${remark}`);
}

function readReleases(): Release[] {
  const file = new URL("evidence.json", import.meta.resolve("@wootkit/sandbox/package.json"));
  const evidence: Evidence = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(evidence)
    .map(([version, results]) => ({ version, ...results }))
    .toReversed();
}
