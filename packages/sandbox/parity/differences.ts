import { compareBodies, type Difference, pairsIn } from "./compare.ts";
import { rowsOf } from "./facts.ts";
import { kindOfOperation } from "./kinds.ts";
import { valueAt } from "./recorded.ts";
import type { Setup } from "./setup.ts";
import { agents } from "./users.ts";

/** Returns what differs between the recorded response and ours. */
export function differencesOf(setup: Setup, response: Response, text: string): Difference[] {
  const { exchange } = setup;
  const { status, headers, body, text: recordedText } = exchange.response;
  if (response.status !== status) {
    return [
      {
        kind: "status",
        path: "$",
        recorded: `${status} ${preview(body ?? recordedText)}`,
        ours: `${response.status} ${text.slice(0, 150)}`,
      },
    ];
  }
  const type = headers["content-type"]?.toLowerCase();
  const ours = response.headers.get("content-type")?.toLowerCase();
  const found: Difference[] = type === ours ? [] : [{ kind: "content type", path: "$", recorded: type, ours }];
  const isJson = ours?.startsWith("application/json") === true && text !== "";
  if (!isJson || body === undefined) {
    if ((body ?? recordedText ?? "") === "" && text !== "")
      found.push({ kind: "type", path: "$", recorded: "no body", ours: text.slice(0, 150) });
    else if (recordedText !== undefined && firstLine(recordedText) !== firstLine(text)) {
      found.push({ kind: "value", path: "$", recorded: firstLine(recordedText), ours: firstLine(text) });
    } else if (body !== undefined)
      found.push({ kind: "type", path: "$", recorded: preview(body), ours: text.slice(0, 150) });
    return found;
  }
  const derived = pairsIn([exchange.request.body, exchange.request.query, ...setup.sent]);
  return [...found, ...compareBodies(body, inRecordedOrder(setup, JSON.parse(text)), derived, status >= 400)];
}

/** Sorts the rows of a list as the recorded ones. */
function inRecordedOrder(setup: Setup, body: unknown): unknown {
  const { called } = setup.exchange;
  const kind = kindOfOperation(called) ?? agents;
  const items = valueAt(body, called.pagination?.items ?? called.unwrap);
  if (!Array.isArray(items)) return body;
  const recorded = rowsOf(setup.exchange).map((row) => setup.made.get(`${kind.name} ${row[kind.key]}`)?.[kind.key]);
  const others = items.filter((item) => !recorded.includes(Object(item)[kind.key]));
  const sorted = recorded.map((id) => items.find((item) => Object(item)[kind.key] === id) ?? others.shift());
  items.splice(0, items.length, ...sorted.filter((item) => item !== undefined), ...others);
  return body;
}

function preview(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value ?? "")).slice(0, 150);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
