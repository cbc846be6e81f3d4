import { actionOn } from "../../rules/action.ts";
import { signInUrl } from "../../rules/file-address.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { pick } from "../../rules/pick.ts";
import { resource } from "../../rules/resource.ts";
import { refuse } from "../../rules/validate.ts";
import { rowSecret } from "../../state/row-uuid.ts";
import { adopt, ofPlatformApp } from "../platform/rules.ts";
import { emailTaken, passwordFaults, personFaults, tokenOf } from "../users/rules.ts";
import { blankUser } from "../users/seed.ts";
import { renderPlatformUser } from "./render.ts";

const users = ofPlatformApp("users", "User");
const onUser = actionOn(users.row);

const standard = resource("platformUser", users, {
  blank: ({ state }) => ({ ...blankUser(state.users.nextId), name: "", email: "", password: "" }),
  wrapper: null,
  complete(row, { params, state }, before) {
    const user = { ...row, name: row.name ?? "", email: row.email?.toLowerCase() ?? "" };
    const password = before === undefined || params.has("password") ? [user.password ?? ""] : [];
    const faults = password.flatMap((sent) => passwordFaults("password", sent));
    refuse([...personFaults(user), ...emailTaken(user, state), ...faults]);
    return user;
  },
  render: (row, { state }) => renderPlatformUser(row, state),
});

export const platformUserHandlers = {
  ...standard,

  /** A user with the e-mail address is adopted unchanged. */
  createPlatformUser(params, caller, state) {
    const known = state.users.find("by_email", params.text("email")?.toLowerCase());
    if (known === undefined) return standard.createPlatformUser(params, caller, state);
    adopt(known.id, "User", caller, state);
    return renderPlatformUser(known, state);
  },

  deletePlatformUser: onUser(({ id }, { state }) => {
    state.jobs.insert({ name: "deleteUser", args: { id } });
  }),

  createPlatformUserToken: onUser((user, { state }) => {
    const shown = pick(user, "id", "name", "display_name", "email", "pubsub_token");
    return { access_token: tokenOf("User", user.id, state), expiry: null, user: shown };
  }),

  /** A real server allows one use of the link. */
  getPlatformUserLoginLink: onUser(({ id, email }) => ({ url: signInUrl(email, rowSecret(id)) })),
} satisfies Partial<Handlers>;
