import { castId, isBlank } from "../../rules/cast.ts";
import { parseCsv } from "../../rules/csv.ts";
import { Params } from "../../rules/params.ts";
import { Refusal } from "../../rules/refusal.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import { NulCharacterError } from "../../state/table.ts";
import { blankContact, changedContact } from "../contacts/rules.ts";

/** The columns that contacts have. All others become custom attributes. */
const columns = ["name", "email", "phone_number", "identifier"] as const;

/** Adds the contacts of a CSV file, or updates those that it identifies. Rows with invalid values are left out. */
export function importContacts({ accountId, text }: JsonObject, state: State): void {
  const [header = [], ...rows] = parseCsv(String(text));
  for (const row of rows) {
    const values = Object.fromEntries(header.map((name, index) => [name.trim(), row[index] ?? ""]));
    try {
      importContact(castId(accountId), values, state);
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof NulCharacterError)) throw error;
    }
  }
}

function importContact(accountId: number, values: Readonly<Record<string, string>>, state: State): void {
  const { identifier, email, phone_number: phone, company = values.company_name, city } = values;
  const number = phone && `+${phone.replace(/^\+/, "")}`;
  const known =
    state.contacts.find("by_identifier", accountId, identifier || undefined) ??
    state.contacts.find("by_email", accountId, email?.toLowerCase() || undefined) ??
    state.contacts.find("by_phone_number", accountId, number || undefined);
  const sent: Readonly<Record<string, unknown>> = { ...values, phone_number: number };
  const details = columns.map((name) => [name, sent[name]] as const).filter(([, value]) => !isBlank(value));
  const custom = Object.entries(values).filter(([name]) => !columns.some((column) => column === name));
  const additional = Object.entries({ company_name: company, city }).filter(([, value]) => !isBlank(value));
  const fields = {
    ...Object.fromEntries(details),
    custom_attributes: Object.fromEntries(custom),
    additional_attributes: Object.fromEntries(additional),
  };
  const before = known ?? blankContact(accountId, state.now());
  const changed = changedContact(before, new Params(fields, true), state);
  if (known === undefined) state.contacts.insert(changed);
  else state.contacts.update(known.id, changed);
}
