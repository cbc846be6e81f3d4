import { AmbiguousContactError, type Client, type ContactMatch } from "@wootkit/client";
import { CommandError, usageError } from "../command-error.ts";
import type { Connection } from "../connection.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import { visibleText } from "../output/visible-text.ts";
import { linkedId } from "./linked-id.ts";

/** How to ask for a contact, and how to describe it in errors. */
export interface ContactReference {
  /** The argument or option that the value came from. @default "<contact>" */
  readonly label?: string;
  /** Lets the user choose between several contacts on a terminal. @default an error that lists them */
  readonly choose?: Context["choose"];
}

/** The largest ID in Chatwoot's database. A longer number can only be a phone number, an identifier or a name. */
const largestId = 2 ** 31 - 1;

/** How many similar contacts an error lists at most. */
const longestList = 10;

/** How many contacts a search reads, to find those that have exactly the name. */
const mostSearched = 60;

/**
 * Returns the ID of the contact that a value names: an ID, a link of the dashboard, an e-mail address, a phone number,
 * an identifier, or a name. It only sends requests if the value is neither an ID nor a link.
 *
 * @throws {CommandError} if several contacts match, which it lists, or if none does.
 *
 * @example
 * const id = await contactOf(connection, "ada@example.com");
 */
export async function contactOf(
  connection: Connection,
  text: string,
  { label = "<contact>", choose }: ContactReference = {},
): Promise<number> {
  const id = contactId(text, label);
  if (id !== undefined) return id;
  const value = text.trim();
  const { matches, isExact } = await connection.ask((client) => matchesOf(client, value));
  const [first] = matches;
  if (first === undefined) {
    throw new CommandError(exitCodes.notFound, [
      `There is no contact ${JSON.stringify(value)}.`,
      `Name it by its ID, e-mail address, phone number with country code, identifier, or whole name. To look for a part of it: wootkit contacts search ${JSON.stringify(value)}`,
    ]);
  }
  if (isExact && matches.length === 1) return first.id;
  const lines = await linesOf(matches.slice(0, longestList));
  const question = isExact
    ? `${matches.length} contacts match ${JSON.stringify(value)}`
    : `There is no contact ${JSON.stringify(value)}, but ${lines.length === 1 ? "a similar one" : "there are similar ones"}`;
  const chosen = await choose?.(lines.length === 1 ? `${question}:` : `${question}. Which one do you mean?`, lines);
  const match = chosen === undefined ? undefined : matches[chosen];
  if (match) return match.id;
  const more = matches.length > longestList ? `  and ${matches.length - longestList} more` : undefined;
  throw usageError(
    `${label}: ${question}:`,
    ...lines.map((line) => `  ${line}`),
    more,
    lines.length === 1 ? "Use its ID." : "Use the ID of one of them.",
  );
}

/** Returns the ID of a value that is an ID or a link; undefined for any other value. */
function contactId(text: string, label: string): number | undefined {
  const linked = linkedId(text, "contact", label);
  if (linked !== undefined) return linked;
  const value = text.trim();
  if (/^[1-9]\d*$/.test(value) && Number(value) <= largestId) return Number(value);
  // No e-mail address, phone number or name looks like these.
  if (value === "" || /^0$|^[-+]\d{0,5}$|^[-+]?\d*[.,]\d+$/.test(value)) {
    throw usageError(
      `${label} must be a positive integer such as 42, got ${JSON.stringify(text)}.`,
      "It can also be a link, an e-mail address, a phone number, an identifier, or a name.",
    );
  }
  return undefined;
}

interface Matches {
  readonly matches: readonly ContactMatch[];
  /** Whether they have the value. Otherwise, they only contain it. */
  readonly isExact: boolean;
}

async function matchesOf(client: Client, value: string): Promise<Matches> {
  try {
    const contact = await client.contacts.find(value);
    if (contact) return { matches: [contact], isExact: true };
  } catch (error) {
    if (!(error instanceof AmbiguousContactError)) throw error;
    return { matches: error.matches, isExact: true };
  }
  // This also finds contacts who have only a name, and parts of a value.
  const similar: ContactMatch[] = [];
  for await (const contact of client.contacts.search({ q: value, sort: "created_at" })) {
    similar.push(contact);
    if (similar.length >= mostSearched) break;
  }
  const named = similar.filter(({ name }) => name?.toLowerCase() === value.toLowerCase());
  return named.length > 0 ? { matches: named, isExact: true } : { matches: similar, isExact: false };
}

/** Returns a line for each contact, in columns. */
async function linesOf(contacts: readonly ContactMatch[]): Promise<readonly string[]> {
  const { rulerFor } = await import("../output/ruler.ts");
  const rows = contacts.map(({ id, name, email, phone_number }) =>
    [String(id), name, email, phone_number].map((text) => visibleText(text || "-").slice(0, 40)),
  );
  const { width } = await rulerFor(rows.flat());
  const widths = [0, 1, 2, 3].map((index) => Math.max(...rows.map((row) => width(row[index] ?? ""))));
  const padded = (text: string, index: number) => {
    const space = " ".repeat((widths[index] ?? 0) - width(text));
    return index === 0 ? space + text : text + space;
  };
  return rows.map((row) => row.map(padded).join("  ").trimEnd());
}
