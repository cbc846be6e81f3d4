import type { ServerResponse } from "node:http";
import type { ContactWithInboxes } from "../src/index.ts";
import { json, type LocalServer, localServer } from "./local-server.ts";

/** The keys of a contact that tests of `contacts.find` read. */
export type SimulatedContact = Pick<ContactWithInboxes, "id" | "name" | "email" | "phone_number" | "identifier">;

/** Creates a contact without any value but the given ones. */
export function contact(id: number, values: Partial<SimulatedContact>): SimulatedContact {
  return { id, name: "", email: null, phone_number: null, identifier: null, ...values };
}

/** A condition as the server reads it. */
interface Condition {
  readonly attribute_key: "name" | "email" | "phone_number" | "identifier";
  readonly filter_operator: string;
  readonly values: readonly string[];
  readonly query_operator?: string | null;
}

/** A server with contacts, over HTTP, and a client for it. */
export interface ContactServer extends LocalServer {
  /** The requests: method, path and query. */
  sent(): string[];
}

/** Starts a server with contacts for one test. They are listed in their order. */
export async function contactServer(
  rows: readonly SimulatedContact[],
  { isOld = false }: { /** Whether it is Chatwoot before 4.9. */ readonly isOld?: boolean } = {},
): Promise<ContactServer> {
  const server = await localServer((response, request, number) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const path = pathname.replace("/api/v1/accounts/1/contacts", "");
    if (request.method === "GET") return sendContact(response, rows, Number(path.slice(1)));
    const { payload } = JSON.parse(server.requests[number - 1]?.body ?? "");
    if (!isRunnable(payload)) return json(response, 500, { status: 500, error: "Internal Server Error" });
    const found = rows.filter((row) => (isOld || isIdentified(row)) && meets(row, payload, isOld));
    const start = (Number(searchParams.get("page") ?? 1) - 1) * 15;
    return json(response, 200, { meta: { count: found.length }, payload: found.slice(start, start + 15) });
  });
  const sent = () => server.requests.map(({ method, url }) => `${method} ${url.replace("/api/v1/accounts/1", "")}`);
  return { ...server, sent };
}

function sendContact(response: ServerResponse, rows: readonly SimulatedContact[], wanted: number): void {
  const payload = rows.find(({ id }) => id === wanted);
  json(response, payload ? 200 : 404, payload ? { payload } : { error: "Resource could not be found" });
}

function isIdentified({ email, phone_number, identifier }: SimulatedContact): boolean {
  return Boolean(email || phone_number || identifier);
}

/** A condition on a text needs strings, and an operator before the next condition. */
function isRunnable(payload: readonly Condition[]): boolean {
  return payload.every(
    ({ filter_operator, values: [value], query_operator }, index) =>
      filter_operator === "equal_to" &&
      typeof value === "string" &&
      (index === payload.length - 1 ? query_operator === null : query_operator === "OR"),
  );
}

/** The server compares only the first value of a condition, and ignores letter case. */
function meets(row: SimulatedContact, payload: readonly Condition[], isOld: boolean): boolean {
  return payload.some(({ attribute_key: key, values: [value = ""] }) => {
    // Older servers add a `+` even to a number that has one.
    const wanted = key === "phone_number" ? `+${isOld ? value : value.replaceAll("+", "")}` : value;
    return row[key]?.toLowerCase() === wanted.toLowerCase();
  });
}
