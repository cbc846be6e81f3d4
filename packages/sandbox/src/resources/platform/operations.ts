import * as wire from "../../generated/shapes.ts";
import { actionOn } from "../../rules/action.ts";
import { castId, oneOf } from "../../rules/cast.ts";
import { signInUrl } from "../../rules/file-address.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { pick } from "../../rules/pick.ts";
import { orNotFound, refused } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { emailAddress, presence, refuse } from "../../rules/validate.ts";
import { rowSecret } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import { blankAccount, blankMembership } from "../accounts/seed.ts";
import { locales } from "../accounts/table.ts";
import { blankBot, botRules } from "../agent-bots/rules.ts";
import type { AgentBot } from "../agent-bots/table.ts";
import { emailTaken, passwordFaults, personFaults, tokenOf } from "../users/rules.ts";
import { blankUser } from "../users/seed.ts";
import { renderPlatformAccount, renderPlatformUser } from "./render.ts";
import { adopt, knownLimits, ofPlatformApp, switched } from "./rules.ts";

const accounts = ofPlatformApp("accounts", "Account", "account_id");
const onAccount = actionOn(accounts.row);
const bots = ofPlatformApp("agentBots", "AgentBot");
const users = ofPlatformApp("users", "User");
const onUser = actionOn(users.row);

const role = oneOf("agent", "administrator");

const standardUsers = resource("platformUser", users, {
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

export const platformHandlers = {
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

  deletePlatformAccount: onAccount(({ id }, { state }) => {
    state.jobs.insert({ name: "deleteAccount", args: { id } });
  }),

  listPlatformAccountUsers: onAccount(({ id }, { state }) =>
    state.accountUsers.where("of_account", id).map(wire.PlatformAccountUser),
  ),

  addPlatformAccountUser: onAccount(({ id: account_id }, { params, state }) => {
    const user = state.users.get(castId(params.get("user_id")));
    if (user === undefined) refuse([{ column: "user", message: "must exist" }]);
    const key = { account_id, user_id: orNotFound(user).id };
    const changes = params.has("role") ? { role: role(params.get("role")) ?? null } : {};
    const known = state.accountUsers.find("membership", account_id, key.user_id);
    if (known !== undefined) return wire.PlatformAccountUser(state.accountUsers.update(known.id, changes));
    return wire.PlatformAccountUser(
      state.accountUsers.insert({ ...blankMembership, availability: "online", ...key, ...changes }),
    );
  }),

  /** A user who isn't in the account is ignored. */
  removePlatformAccountUser: onAccount(({ id }, { params, state }) => {
    const known = state.accountUsers.find("membership", id, params.id("user_id"));
    if (known === undefined) return;
    state.accountUsers.delete(known.id);
    state.jobs.insert({ name: "removeMember", args: { userId: known.user_id, accountId: id, keepsUser: true } });
  }),

  ...resource("platformAgentBot", bots, {
    ...botRules,
    blank: { ...blankBot, account_id: null },
    render: (row, { state }) => renderBot(row, state),
  }),

  deletePlatformAgentBotAvatar: actionOn(bots.row)(({ id }, { state }) =>
    renderBot(state.agentBots.update(id, { avatar_url: "" }), state),
  ),

  ...standardUsers,

  /** A user with the e-mail address is adopted unchanged. */
  createPlatformUser(params, caller, state) {
    const known = state.users.find("by_email", params.text("email")?.toLowerCase());
    if (known === undefined) return standardUsers.createPlatformUser(params, caller, state);
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

  /** The operator of a server has to switch it on, and no operation does. */
  createPlatformEmailChannelMigration(params, caller, state) {
    accounts.row(params, caller, state);
    throw refused(403, { error: "Email channel migration is not enabled" });
  },
} satisfies Partial<Handlers>;

function renderBot(row: AgentBot, state: State) {
  return wire.PlatformAgentBot({ ...row, access_token: tokenOf("AgentBot", row.id, state) });
}
