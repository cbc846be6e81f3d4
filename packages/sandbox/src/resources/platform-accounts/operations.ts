import { oneOf } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { format, presence } from "../../rules/validate.ts";
import { blankAccount, locales } from "../accounts/seed.ts";
import { ofPlatformApp } from "../platform/rules.ts";
import { renderPlatformAccount } from "./render.ts";
import { knownLimits, switched } from "./rules.ts";

const accounts = ofPlatformApp("accounts", "Account", "account_id");

export const platformAccountHandlers = {
  ...resource("platformAccount", accounts, {
    blank: ({ state }) => blankAccount(state),
    wrapper: null,
    // `complete` reads the features.
    casts: { status: oneOf("active", "suspended"), features: () => undefined },
    complete(row, { params }) {
      if (row.locale !== null && !locales.has(row.locale)) throw failure(`Unknown locale ${row.locale}.`);
      return { ...row, features: switched(row.features, params.get("features")) };
    },
    canBeNull: ["locale", "status"],
    validations: [
      presence("name"),
      knownLimits,
      format("support_email", /^[^\s@]+@[^\s@]+\.[^\s@]+$/, "is not a valid email address", { allowsBlank: true }),
    ],
    render: (row, { state }) => renderPlatformAccount(row, state),
  }),

  deletePlatformAccount(params, caller, state) {
    const { id } = accounts.row(params, caller, state);
    state.jobs.insert({ name: "deleteAccount", args: { id } });
  },
} satisfies Partial<Handlers>;
