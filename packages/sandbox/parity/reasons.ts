import { rowsOf } from "./facts.ts";
import { isWire, type Recorded, type Wire } from "./recorded.ts";

/** What no request of the API can set up, with the reason. */
const impossible: readonly (readonly [test: (exchange: Recorded) => boolean, reason: string])[] = [
  [({ case: name }) => name.startsWith("damaged-"), "rows that an installation damaged"],
  [({ case: name }) => name.endsWith("-jobs-pending"), "background jobs that have not run"],
  [(exchange) => rowsOf(exchange).some(isBehind), "background jobs that have not run"],
  [({ response }) => [response.body].flat().some(isUndelivered), "background jobs that have not run"],
  [({ response }) => isWire(Object(response.body).assistant), "an assistant"],
  [({ response }) => /"total_entries":[1-9]/.test(text(response.body)), "the whole history of an account"],
  [({ response }) => response.status === 429, "a limit of requests"],
  [({ response }) => text(response.body).includes("is Online"), "a contact who is online"],
  [({ response, request }) => /"company_id":\d/.test(text(response.body) + text(request.body)), "a company"],
  [
    ({ request, response }) =>
      request.path.includes("accounts/{account_id}") && text(response.body).includes("Non permissible resource"),
    "an account of another platform app",
  ],
  [
    ({ request }) => [Object(request.body).payload].flat().some(isDigitsCondition),
    "conversations whose numbers have the recorded digits",
  ],
];

/** Returns why an exchange can't be set up. */
export function impossibleReason(exchange: Recorded): string | undefined {
  return impossible.find(([test]) => test(exchange))?.[1];
}

/** Whether a conversation lacks the activity that a job adds when it is assigned, labeled, or gets an SLA. */
function isBehind({ messages, labels, meta, applied_sla }: Wire): boolean {
  const isChanged =
    isWire(Object(meta).assignee) || isWire(applied_sla) || (Array.isArray(labels) && labels.length > 0);
  return Array.isArray(messages) && messages.length === 0 && isChanged;
}

/** Whether the webhook of the inbox failed for earlier messages of a conversation, but not yet for the newest. */
function isUndelivered(conversation: unknown): boolean {
  const failed = [Object(conversation).messages].flat().map((one) => text(one).includes("Could not resolve hostname"));
  return failed.includes(true) && failed.at(-1) === false;
}

function text(value: unknown): string {
  return JSON.stringify(value ?? "");
}

function isDigitsCondition(condition: unknown): boolean {
  return (
    isWire(condition) && condition.attribute_key === "display_id" && /contain/.test(String(condition.filter_operator))
  );
}
