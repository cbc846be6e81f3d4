import * as wire from "../../generated/shapes.ts";
import type { Member } from "../../rules/caller.ts";
import { collection } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { refused } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { presence } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import type { Company } from "./table.ts";

const companiesOfAccount = collection("companies", "of_account", (_, { account }: Member) => {
  if (!account.features.includes("companies")) {
    throw refused(403, { error: "Companies are not enabled for this account" });
  }
  return { account_id: account.id };
});

export const companyHandlers = resource("company", companiesOfAccount, {
  blank: { name: "", domain: null, description: null, custom_attributes: {}, avatar_url: "" },
  isWrapped: true,
  validations: [presence("name")],
  render: (row, { state }) => renderCompany(row, state),
  renderList: (rows, { state }) => ({ payload: rows.map((row) => renderCompany(row, state)) }),
}) satisfies Partial<Handlers>;

function renderCompany(row: Company, state: State) {
  const contacts = state.contacts.where("of_account", row.account_id).filter(({ company_id }) => company_id === row.id);
  return wire.Company({ ...row, contacts_count: contacts.length || null });
}
