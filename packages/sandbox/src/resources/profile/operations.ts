import { ProfileAccountAvailability } from "../../generated/enums.ts";
import { boolean, isJsonObject, object, text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { permitted } from "../../rules/permit.ts";
import { always, failure, notFound, orNotFound, Refusal, refused, unprocessable } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import { pictureUrl } from "../uploads/rules.ts";
import { passwordFaults, personFaults, resetToken } from "../users/rules.ts";
import type { User } from "../users/table.ts";
import { renderProfile } from "./render.ts";

const names = ["name", "email", "display_name", "message_signature", "ui_settings", "avatar", "account_id"] as const;
const fields = { name: text, email: text, display_name: text, message_signature: text, ui_settings: object };
const nestedNames = [...names, "phone_number", "password", "password_confirmation", "current_password"] as const;

export const profileHandlers = {
  getProfile: (_params, { user }, state) => renderProfile(user, state),

  async updateProfile(params, { user }, state) {
    const profile: Params<(typeof nestedNames)[number]> = params.below("profile", names);
    if (profile.has("account_id")) throw failure("A profile has no account_id.");
    const { email = user.email, ...sent } = permitted<User>(profile, fields);
    refuse(personFaults({ name: "name" in sent ? sent.name : user.name, email }));
    const password = newPassword(profile, user);
    const phone = profile.has("phone_number") ? { phone_number: text(profile.get("phone_number")) ?? null } : {};
    const avatar = await newAvatar(profile.get("avatar"), (file) => pictureUrl(file, state));
    // The e-mail address changes only after it is confirmed.
    const changes = { ...sent, ...password, ...avatar, custom_attributes: { ...user.custom_attributes, ...phone } };
    return renderProfile(state.users.update(user.id, changes), state);
  },

  setProfileAvailability(params, { user }, state) {
    const profile = params.below("profile", ["account_id", "availability"]);
    const membership = orNotFound(state.accountUsers.find("membership", profile.id("account_id"), user.id));
    const availability = ProfileAccountAvailability.find((known) => known === profile.text("availability"));
    if (availability === undefined) throw failure(`Unknown availability ${profile.text("availability")}.`);
    state.accountUsers.update(membership.id, { availability });
    return renderProfile(user, state);
  },

  setProfileAutoOffline(params, { user }, state) {
    const profile = params.below("profile", ["account_id", "auto_offline"]);
    const membership = orNotFound(state.accountUsers.find("membership", profile.id("account_id"), user.id));
    const auto_offline = boolean(profile.get("auto_offline") ?? null) ?? false;
    state.accountUsers.update(membership.id, { auto_offline });
    return renderProfile(user, state);
  },

  setProfileActiveAccount(params, { user }, state) {
    const account = params.below("profile", ["account_id"]).id("account_id");
    const membership = state.accountUsers.find("membership", account, user.id);
    if (membership === undefined) throw failure(`The user isn't a member of account ${account}.`);
    state.accountUsers.update(membership.id, { active_at: state.now() });
  },

  deleteProfileAvatar: (_params, { user }, state) =>
    renderProfile(state.users.update(user.id, { avatar_url: "" }), state),

  resetProfileAccessToken(_params, { user }, state) {
    resetToken("User", user.id, state);
    return renderProfile(user, state);
  },

  /** The sandbox sends no e-mail. */
  resendProfileConfirmation: () => undefined,

  /** A second factor needs encryption keys, which a new server doesn't have. */
  getProfileMfa: always(() =>
    refused(403, { error: "MFA feature is not available. Please configure encryption keys." }),
  ),

  /** An access token isn't a session, and no browser can sign in to the sandbox. */
  listProfileSessions: () => [],

  deleteProfileSession: always(() => notFound()),
} satisfies Partial<Handlers>;

const largestAvatar = 15 * 1024 * 1024;

/** @throws {Refusal} if the current password is wrong, or the new one is too weak. */
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

/** @throws {Refusal} if it isn't a file or is too large. */
async function newAvatar(value: unknown, store: (file: File) => Promise<string>): Promise<Partial<User>> {
  if (value === undefined || value === null || isJsonObject(value)) return {};
  if (!(value instanceof File)) throw failure("An avatar must be a file.");
  if (value.size > largestAvatar) {
    throw new Refusal({ kind: "invalid", messages: ["Avatar is too big"], columns: ["avatar"] });
  }
  return { avatar_url: await store(value) };
}
