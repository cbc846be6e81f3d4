import { compareVersions } from "../document/versions.ts";
import { Contract } from "./contract.ts";
import { count, figuresOf } from "./figures.ts";
import { asOpenApi31 } from "./open-api-3-1.ts";
import { operationCount } from "./proof-of.ts";
import { provenExchanges } from "./proven-exchanges.ts";

// The version whose documentation `openapi/upstream/chatwoot.json` is.
const reviewedVersion = "4.14.2";
const [start, end] = ["<!-- figures: written by `pnpm generate` -->", "<!-- end of figures -->"];
const columns = 140;

/**
 * Returns the top README with the figures of the proof between its two markers.
 *
 * @param theirs - Chatwoot's own document.
 * @param ours - Our document. The proof tests that it is exact.
 * @throws {Error} when the README lacks the markers.
 */
export function readmeWith(readme: string, theirs: object, ours: object): string {
  const [before, after] = [readme.indexOf(start), readme.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`The README lacks ${start} and ${end}.`);
  return `${readme.slice(0, before)}${start}\n\n${wrapped(claim(theirs, ours))}\n\n${readme.slice(after)}`;
}

function claim(theirs: object, ours: object): string {
  const exchanges = provenExchanges();
  const reviewed = exchanges.filter(({ server }) => server === reviewedVersion);
  const [figures] = figuresOf(new Contract(Object(asOpenApi31(theirs))), reviewed);
  const versions = [...new Set(exchanges.map(({ server }) => server))].sort(compareVersions);
  return [
    "**Types that match the server.** Chatwoot publishes its own OpenAPI document.",
    `It describes ${operationCount(theirs)} operations, and matches ${count(figures?.exact ?? 0)} of the`,
    `${count(reviewed.length)} responses of all kinds that we recorded from Chatwoot ${reviewedVersion}. We wrote a new document, of`,
    `${operationCount(ours)} operations. It matches all ${count(exchanges.length)} responses that we recorded from Chatwoot`,
    `${new Intl.ListFormat("en-US").format(versions)}. It documents every key that a server sent, and gives a reason for`,
    "each documented key that no recording has. `pnpm proof` prints these figures for any OpenAPI document.",
  ].join(" ");
}

function wrapped(text: string): string {
  return text.replace(new RegExp(`(.{1,${columns}})(?: |$)`, "g"), "$1\n").trimEnd();
}
