import { rowUuid } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import type { User } from "./table.ts";

/** Returns the default columns of a user, who signs in with a confirmed e-mail address and has no picture. */
export function blankUser(id: number): Omit<User, "id" | "name" | "email"> {
  return {
    display_name: null,
    provider: "email",
    confirmed: true,
    avatar_url: "",
    custom_attributes: {},
    message_signature: null,
    ui_settings: {},
    password: null,
    pubsub_token: rowUuid(id).replaceAll("-", ""),
  };
}

/** Adds a user, with {@link blankUser | defaults} for missing columns. */
export function plantUser(state: State, values: Pick<User, "name" | "email"> & Partial<User>): User {
  return state.users.insert({ ...blankUser(values.id ?? state.users.nextId), ...values });
}
