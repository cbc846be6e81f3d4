import { type ContactMatch, UnprocessableEntityError } from "@wootkit/client";
import { CommandError } from "../../command-error.ts";
import { type Connection, connect } from "../../connection.ts";
import type { OwnRun } from "../../operations/build-command.ts";
import { repeatedFlag, textFlag } from "../../operations/flag-forms.ts";
import type { TypedFlags } from "../../operations/flag-values.ts";
import { requestOf } from "../../operations/request-of.ts";
import { type CommandFlags, runCommand } from "../../operations/run-command.ts";
import { at } from "../../output/json-path.ts";
import { outputKindOf } from "../../output/output-flags.ts";
import { printObject } from "../../output/print.ts";
import { visibleText } from "../../output/visible-text.ts";
import { labelTitles } from "../../references/label-reference.ts";

/** The options for what the dashboard shows about a contact, and their keys in the additional attributes. */
const attributes = { company: "company_name", city: "city", country: "country" } as const;

/** `wootkit contacts create`: with the company, the location and labels. */
export const createContact: OwnRun = {
  examples: ["wootkit contacts create --name 'Carla Fir' --email carla@fir.example --company 'Fir & Sons' --label vip"],
  flags: {
    company: textFlag("text", "The contact's company."),
    city: textFlag("text", "The city that the contact lives in."),
    country: textFlag("text", "The country that the contact lives in."),
    label: repeatedFlag("label", "A label for the contact."),
  },
  async run(context, entry, { label, ...flags }, values) {
    const given = withAttributes(flags);
    const labels = Array.isArray(label) ? label.map(String) : [];
    if (labels.length === 0) {
      try {
        return await runCommand(context, entry, { ...flags, ...given }, values);
      } catch (error) {
        throw await explainTaken(error, () => connect(context, flags, "application"), flags);
      }
    }
    const connection = await connect(context, flags, "application");
    const titles = await labelTitles(connection, labels, "--label");
    const bytes = await created(connection, await requestOf(context, entry, given, values), flags);
    const contact: unknown = at(JSON.parse(new TextDecoder().decode(bytes)), "payload.contact");
    const id = Number(at(contact, "id"));
    await connection.ask((client) => client.contactLabels.set(id, { labels: [...titles] }));
    await printObject(context, flags, { object: { ...Object(contact), labels: titles }, bytes });
    context.process.stderr.write(`Created contact ${id} with ${visibleText(titles.join(", "))}.\n`);
  },
};

function withAttributes({ company, city, country, ...flags }: TypedFlags): TypedFlags {
  const given = Object.entries({ company, city, country }).filter(([, value]) => value !== undefined);
  if (given.length === 0) return flags;
  // The names are those of the object above.
  const fields = Object.fromEntries(given.map(([name, value]) => [attributes[name as keyof typeof attributes], value]));
  const before = flags["additional-attributes"];
  return { ...flags, "additional-attributes": [...(Array.isArray(before) ? before : []), JSON.stringify(fields)] };
}

async function created(
  connection: Connection,
  request: Parameters<Connection["send"]>[0],
  flags: CommandFlags,
): Promise<Uint8Array> {
  try {
    return await connection.send(request);
  } catch (error) {
    throw await explainTaken(error, async () => connection, flags);
  }
}

/** Adds to the refusal of a duplicate which contact has the value. Returns any other error unchanged. */
async function explainTaken(
  error: unknown,
  connected: () => Promise<Connection>,
  flags: CommandFlags,
): Promise<unknown> {
  const isTaken = error instanceof CommandError && error.cause instanceof UnprocessableEntityError;
  // A program that reads the error needs no further request.
  if (!isTaken || outputKindOf(flags) !== "table" || !/already been taken/.test(error.lines[0] ?? "")) return error;
  const values = [flags.email, flags["phone-number"], flags.identifier].filter((value) => typeof value === "string");
  const connection = await connected();
  const found: ContactMatch[] = [];
  for (const value of values) {
    const contact = await connection.ask((client) => client.contacts.find(value)).catch(() => undefined);
    if (contact) found.push(contact);
  }
  const [first] = found;
  if (!first) return error;
  const who = `contact ${first.id}${first.name ? ` (${first.name})` : ""}`;
  return new CommandError(
    error.exitCode,
    [error.lines[0], `It is ${who}: wootkit contacts view ${first.id}`],
    error.cause,
  );
}
