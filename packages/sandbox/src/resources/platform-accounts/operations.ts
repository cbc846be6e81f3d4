import { actionOn } from "../../rules/action.ts";
import { oneOf } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { resource } from "../../rules/resource.ts";
import { emailAddress, presence } from "../../rules/validate.ts";
import { blankAccount } from "../accounts/seed.ts";
import { locales } from "../accounts/table.ts";
import { ofPlatformApp } from "../platform/rules.ts";
import { renderPlatformAccount } from "./render.ts";
import { knownLimits, switched } from "./rules.ts";

const accounts = ofPlatformApp("accounts", "Account", "account_id");

export const platformAccountHandlers = {
  ...resource("platformAccount", accounts, {
    blank: ({ state }) => blankAccount(state),
    wrapper: null,
    // `complete` reads the features.
    casts: { locale: oneOf(...locales), status: oneOf("active", "suspended"), features: () => undefined },
    complete: (row, { params }) => ({ ...row, features: switched(row.features, params.get("features")) }),
    canBeNull: ["locale", "status"],
    validations: [presence("name"), knownLimits, emailAddress("support_email", "is not a valid email address")],
    render: (row, { state }) => renderPlatformAccount(row, state),
  }),

  deletePlatformAccount: actionOn(accounts.row)(({ id }, { state }) => {
    state.jobs.insert({ name: "deleteAccount", args: { id } });
  }),
} satisfies Partial<Handlers>;
