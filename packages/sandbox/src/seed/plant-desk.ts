import type { AccountFeature } from "../model/account.ts";
import { bots, captain, customAttributes, type InboxSeed, inboxes, slaPolicy, slaPolicyNumber, teams } from "./desk.ts";
import { days } from "./durations.ts";
import type { Plot } from "./plot.ts";
import { captainNumber } from "./references.ts";
import { customRoleNumbers, type UserSeed, users } from "./users.ts";

/** Adds an account with the people, inboxes, teams and bots of the desk, and no contact. */
export function plantDesk(plot: Plot, name: string, features: readonly AccountFeature[]): void {
  const { state, account_id: accountId, firstId, now } = plot;
  state.accounts.set(accountId, { id: accountId, name, status: "active", features: new Set(features) });
  plantCustomRoles(plot);
  for (const user of Object.values(users)) plantMembership(plot, user);
  for (const inbox of Object.values(inboxes)) plantInbox(plot, inbox);
  for (const definition of customAttributes) state.customAttributeDefinitions.push({ ...definition, account_id: accountId });
  for (const { number, ...team } of Object.values(teams)) {
    state.teams.set(firstId + number, { ...team, id: firstId + number, account_id: accountId });
  }
  for (const { number, system, ...bot } of Object.values(bots)) {
    const id = system ? number : firstId + number;
    state.agentBots.set(id, { ...bot, id, account_id: system ? null : accountId, avatar_url: "" });
  }
  const policyId = firstId + slaPolicyNumber;
  state.slaPolicies.set(policyId, { ...slaPolicy, id: policyId, account_id: accountId });
  const captainId = firstId + captainNumber;
  state.captainAssistants.set(captainId, { ...captain, id: captainId, account_id: accountId, created_at: now - days(200) });
}

/** Adds an inbox with its channel, whose row has the number of the inbox. */
export function plantInbox({ state, account_id: accountId, firstId }: Plot, { number, ...inbox }: InboxSeed): void {
  const id = firstId + number;
  state.inboxes.set(id, { provider: null, ...inbox, id, account_id: accountId, channel_id: id, avatar_url: "" });
}

function plantCustomRoles({ state, account_id: accountId, firstId }: Plot): void {
  for (const { membership } of Object.values(users)) {
    const permission = membership?.customRole;
    if (permission === undefined) continue;
    const id = firstId + customRoleNumbers[permission];
    state.customRoles.set(id, { id, account_id: accountId, name: permission, permissions: [permission] });
  }
}

function plantMembership({ state, account_id: accountId, firstId }: Plot, { id, membership }: UserSeed): void {
  if (membership === undefined) return;
  const { role, availability, customRole } = membership;
  state.accountUsers.push({
    account_id: accountId,
    user_id: id,
    role,
    custom_role_id: customRole === undefined ? null : firstId + customRoleNumbers[customRole],
    availability: availability ?? "offline",
    auto_offline: true,
  });
}
