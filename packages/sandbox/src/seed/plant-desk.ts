import { blankMembership, plantAccount } from "../resources/accounts/seed.ts";
import { blankBot } from "../resources/agent-bots/rules.ts";
import { blankDefinition } from "../resources/custom-attributes/rules.ts";
import { plantPortal } from "../resources/help-center/seed.ts";
import { plantInbox } from "../resources/inboxes/seed.ts";
import { plantUser } from "../resources/users/seed.ts";
import type { Plot } from "../state/plot.ts";
import { rowSecret } from "../state/row-uuid.ts";
import type { State } from "../state/state.ts";
import { bots, captain, customAttributes, inboxes, labels, portal, slaPolicy, slaPolicyNumber, teams } from "./desk.ts";
import { days } from "./durations.ts";
import { inboxIdentifier, mainAccountId } from "./landmarks.ts";
import { captainNumber } from "./references.ts";
import { platformApp, tokenOwners } from "./token-owners.ts";
import { customRoleNumbers, type UserSeed, users } from "./users.ts";

/** Adds all users and tokens. The memberships are added with the accounts. */
export function plantPeople(state: State): void {
  for (const { membership: _, ...user } of Object.values(users)) plantUser(state, user);
  state.platformApps.insert(platformApp);
  for (const owner of tokenOwners) state.accessTokens.insert(owner);
}

/** Adds an account with the members, inboxes, teams, and bots of the desk, without contacts. */
export function plantDesk(plot: Plot, name: string, features: readonly string[]): void {
  const { state, accountId, firstId, now } = plot;
  const account = plantAccount(state, { id: accountId, name });
  state.accounts.update(accountId, { features: [...account.features, ...features] });
  plantCustomRoles(plot);
  for (const user of Object.values(users)) plantMembership(plot, user);
  for (const inbox of Object.values(inboxes)) plantInbox(plot, inbox);
  if (accountId === mainAccountId) {
    state.inboxes.update(firstId + inboxes.orders.number, { identifier: inboxIdentifier });
  }
  for (const definition of customAttributes) {
    state.customAttributeDefinitions.insert({ ...blankDefinition, ...definition, account_id: accountId });
  }
  for (const { number, members, ...team } of Object.values(teams)) {
    const { id } = state.teams.insert({
      ...team,
      id: firstId + number,
      account_id: accountId,
      icon: "",
      icon_color: "",
    });
    for (const userId of members) state.teamMembers.insert({ team_id: id, user_id: userId });
  }
  for (const { number, system, ...bot } of Object.values(bots)) {
    // A system bot is added with the first account.
    if (system && state.agentBots.get(number) !== undefined) continue;
    const id = system ? number : firstId + number;
    state.agentBots.insert({ ...blankBot, ...bot, id, account_id: system ? null : accountId, secret: rowSecret(id) });
  }
  for (const label of labels) state.labels.insert({ ...label, account_id: accountId });
  plantPortal(plot, { ...portal, slug: `northwind-help${firstId === 0 ? "" : `-${accountId}`}` });
  state.slaPolicies.insert({ ...slaPolicy, id: firstId + slaPolicyNumber, account_id: accountId });
  const created_at = now - days(200);
  state.captainAssistants.insert({ ...captain, id: firstId + captainNumber, account_id: accountId, created_at });
}

function plantCustomRoles({ state, accountId, firstId }: Plot): void {
  for (const { membership } of Object.values(users)) {
    const permission = membership?.customRole;
    if (permission === undefined) continue;
    const id = firstId + customRoleNumbers[permission];
    state.customRoles.insert({
      id,
      account_id: accountId,
      name: permission,
      description: null,
      permissions: [permission],
    });
  }
}

/** Makes a user a member of an account, if the user works at the desk. */
function plantMembership({ state, accountId, firstId }: Plot, { id, membership }: UserSeed): void {
  if (membership === undefined) return;
  const { role, availability, customRole } = membership;
  state.accountUsers.insert({
    ...blankMembership,
    account_id: accountId,
    user_id: id,
    role,
    ...(customRole !== undefined && { custom_role_id: firstId + customRoleNumbers[customRole] }),
    ...(availability !== undefined && { availability, is_connected: true }),
  });
}
