import type { AccountFeature } from "../model/account.ts";
import { bots, captain, customAttributes, type InboxSeed, inboxes, slaPolicy, slaPolicyNumber, teams } from "./desk.ts";
import { days } from "./durations.ts";
import type { Plot } from "./plot.ts";
import { captainNumber } from "./references.ts";
import { customRoleNumbers, type UserSeed, users } from "./users.ts";

/** Adds an account with the people, inboxes, teams and bots of the desk, and no contact. */
export function plantDesk(plot: Plot, name: string, features: readonly AccountFeature[]): void {
  const { state, accountId, firstId, now } = plot;
  state.accounts.set(accountId, { id: accountId, name, status: "active", features: new Set(features) });
  plantCustomRoles(plot);
  for (const user of Object.values(users)) plantMembership(plot, user);
  for (const inbox of Object.values(inboxes)) plantInbox(plot, inbox);
  for (const definition of customAttributes) state.customAttributeDefinitions.push({ ...definition, accountId });
  for (const { number, ...team } of Object.values(teams)) {
    state.teams.set(firstId + number, { ...team, id: firstId + number, accountId });
  }
  for (const { number, system, ...bot } of Object.values(bots)) {
    const id = system ? number : firstId + number;
    state.agentBots.set(id, { ...bot, id, accountId: system ? null : accountId, avatarUrl: "" });
  }
  const policyId = firstId + slaPolicyNumber;
  state.slaPolicies.set(policyId, { ...slaPolicy, id: policyId, accountId });
  const captainId = firstId + captainNumber;
  state.captainAssistants.set(captainId, { ...captain, id: captainId, accountId, createdAt: now - days(200) });
}

/** Adds an inbox with its channel, whose row has the number of the inbox. */
export function plantInbox({ state, accountId, firstId }: Plot, { number, ...inbox }: InboxSeed): void {
  const id = firstId + number;
  state.inboxes.set(id, { provider: null, ...inbox, id, accountId, channelId: id, avatarUrl: "" });
}

function plantCustomRoles({ state, accountId, firstId }: Plot): void {
  for (const { membership } of Object.values(users)) {
    const permission = membership?.customRole;
    if (permission === undefined) continue;
    const id = firstId + customRoleNumbers[permission];
    state.customRoles.set(id, { id, accountId, name: permission, permissions: [permission] });
  }
}

function plantMembership({ state, accountId, firstId }: Plot, { id, membership }: UserSeed): void {
  if (membership === undefined) return;
  const { role, availability, customRole } = membership;
  state.accountUsers.push({
    accountId,
    userId: id,
    role,
    customRoleId: customRole === undefined ? null : firstId + customRoleNumbers[customRole],
    availability: availability ?? "offline",
    autoOffline: true,
  });
}
