import { isJsonObject, object, text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { permitted } from "../../rules/permit.ts";
import { failure, orNotFound, Refusal, unprocessable } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import { pictureUrl } from "../uploads/rules.ts";
import { passwordFaults, personFaults } from "../users/rules.ts";
import type { User } from "../users/table.ts";
import { renderProfile } from "./render.ts";

const largestAvatar = 15 * 1024 * 1024;

const names = ["name", "email", "display_name", "message_signature", "ui_settings", "avatar", "account_id"] as const;
const fields = { name: text, email: text, display_name: text, message_signature: text, ui_settings: object };
const nestedNames = [...names, "phone_number", "password", "password_confirmation", "current_password"] as const;

export const profileHandlers = {
  getProfile: (_params, { user }, state) => renderProfile(user, state),

  async updateProfile(params, { user }, state) {
    const profile: Params<(typeof nestedNames)[number]> = params.below("profile", names);
    if (profile.has("account_id")) throw failure("A profile can't take an account_id.");
    const { email = user.email, ...sent } = permitted<User>(profile, fields);
    refuse(personFaults({ name: "name" in sent ? sent.name : user.name, email }));
    const password = newPassword(profile, user);
    const phone = profile.has("phone_number") ? { phone_number: text(profile.get("phone_number")) ?? null } : {};
    const avatar = await newAvatar(profile.get("avatar"), (file) => pictureUrl(file, state));
    // The address stays the old one until the new one is confirmed.
    const changes = { ...sent, ...password, ...avatar, custom_attributes: { ...user.custom_attributes, ...phone } };
    return renderProfile(state.users.update(user.id, changes), state);
  },

  setProfileAvailability(params, { user }, state) {
    const profile = params.below("profile", ["account_id", "availability"]);
    const membership = orNotFound(state.accountUsers.find("membership", profile.id("account_id"), user.id));
    const availability = profile.text("availability");
    if (availability !== "online" && availability !== "busy" && availability !== "offline") {
      throw failure(`${availability} is no availability.`);
    }
    state.accountUsers.update(membership.id, { availability });
    return renderProfile(user, state);
  },
} satisfies Partial<Handlers>;

/** @throws {Refusal} where the old password is wrong, or the new one too simple. */
function newPassword(profile: Params<"password" | "password_confirmation" | "current_password">, user: User) {
  const password = profile.text("password") ?? "";
  if (password === "") return {};
  if (profile.text("current_password") !== user.password) throw unprocessable("Invalid current password");
  const confirmation = profile.text("password_confirmation") ?? password;
  const faults = [
    ...passwordFaults("password", password),
    ...(profile.has("password_confirmation") ? passwordFaults("password_confirmation", confirmation) : []),
  ];
  const differs = { column: "password_confirmation", message: "doesn't match Password" };
  refuse(confirmation === password ? faults : [differs, ...faults]);
  return { password };
}

async function newAvatar(value: unknown, store: (file: File) => Promise<string>): Promise<Partial<User>> {
  if (value === undefined || value === null || isJsonObject(value)) return {};
  if (!(value instanceof File)) throw failure("An avatar must be a file.");
  if (value.size > largestAvatar) {
    throw new Refusal({ kind: "invalid", messages: ["Avatar is too big"], columns: ["avatar"] });
  }
  return { avatar_url: await store(value) };
}
