import { compareBodies, type Difference, pairsIn } from "./compare.ts";
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
  const parsed: unknown = JSON.parse(text);
  const path = exchange.called.pagination?.items;
  const counts = path === undefined ? [] : [body, parsed].map((value) => [valueAt(value, path)].flat().length);
  if (counts[0] !== counts[1]) {
    found.push({ kind: "value", path: `$.${path}`, recorded: `${counts[0]} items`, ours: `${counts[1]} items` });
  }
  return [...found, ...compareBodies(...aligned(setup, parsed), derived, status >= 400)];
}

/** Returns both bodies with the rows of their lists side by side. Rows that only one server has are left out. */
function aligned(setup: Setup, ours: unknown): [recorded: unknown, ours: unknown] {
  const { called, response } = setup.exchange;
  const kind = kindOfOperation(called) ?? agents;
  const path = called.pagination?.items ?? called.unwrap;
  const recorded = structuredClone(response.body);
  const [theirs, items] = [valueAt(recorded, path), valueAt(ours, path)];
  if (!Array.isArray(theirs) || !Array.isArray(items) || items.length === 0 || theirs.length === 0)
    return [recorded, ours];
  // Groups and points of reports have no key.
  if (!theirs.some((row) => kind.key in Object(row))) return [recorded, ours];
  const keys = theirs.map((row) => setup.made.get(`${kind.name} ${Object(row)[kind.key]}`)?.[kind.key]);
  const others = items.filter((item) => !keys.includes(Object(item)[kind.key]));
  const namesake = (row: unknown) => {
    const index = others.findIndex((item) => nameOf(item) === nameOf(row));
    return others.splice(Math.max(index, 0), 1)[0];
  };
  const pairs = theirs.map((row, index) => [
    row,
    items.find((item) => Object(item)[kind.key] === keys[index]) ?? namesake(row),
  ]);
  const both = pairs.filter(([, item]) => item !== undefined);
  theirs.splice(0, theirs.length, ...both.map(([row]) => row));
  items.splice(0, items.length, ...both.map(([, item]) => item));
  return [recorded, ours];
}

function nameOf(row: unknown): unknown {
  const { name, title, user_id } = Object(row);
  return name ?? title ?? user_id;
}

function preview(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value ?? "")).slice(0, 150);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
