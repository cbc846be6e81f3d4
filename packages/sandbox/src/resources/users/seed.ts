import { rowUuid } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import type { User } from "./table.ts";

/** Adds a user. By default, the user signs in with a confirmed e-mail address and has no picture. */
export function plantUser(state: State, values: Pick<User, "name" | "email"> & Partial<User>): User {
  return state.users.insert({
    display_name: null,
    provider: "email",
    confirmed: true,
    avatar_url: "",
    custom_attributes: {},
    message_signature: null,
    ui_settings: {},
    password: null,
    pubsub_token: rowUuid(values.id ?? state.users.nextId).replaceAll("-", ""),
    ...values,
  });
}
