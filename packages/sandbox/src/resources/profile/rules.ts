import { isJsonObject } from "../../rules/cast.ts";
import type { Params } from "../../rules/params.ts";
import { failure, Refusal, unprocessable } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import { passwordFaults } from "../users/rules.ts";
import type { User } from "../users/table.ts";

const largestAvatar = 15 * 1024 * 1024;

/** @throws {Refusal} if the current password is wrong, or the new one is too weak. */
export function newPassword(profile: Params<"password" | "password_confirmation" | "current_password">, user: User) {
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
export async function newAvatar(value: unknown, store: (file: File) => Promise<string>): Promise<Partial<User>> {
  if (value === undefined || value === null || isJsonObject(value)) return {};
  if (!(value instanceof File)) throw failure("An avatar must be a file.");
  if (value.size > largestAvatar) {
    throw new Refusal({ kind: "invalid", messages: ["Avatar is too big"], columns: ["avatar"] });
  }
  return { avatar_url: await store(value) };
}
