import type { OperationId } from "../../src/rules/handlers.ts";
import { harvest, type Wire } from "./harvest.ts";
import type { Recorded } from "./recorded.ts";
import { before, bodyOf, idOf, type Setups, shownBy, succeeded } from "./related.ts";
import type { World } from "./world.ts";

const labelOperations = [
  "listLabels",
  "getLabel",
  "createLabel",
  "updateLabel",
] as const satisfies readonly OperationId[];

const teamOperations = [
  "listTeamMembers",
  "addTeamMembers",
  "setTeamMembers",
] as const satisfies readonly OperationId[];

export const accountSetups = {
  listLabels(world, exchange) {
    for (const wire of harvest([exchange.response.body]).labels.values()) world.label(wire);
  },

  getLabel(world, exchange) {
    for (const wire of harvest([exchange.response.body]).labels.values()) world.label(wire);
    for (const wire of shownBy(exchange, labelOperations).labels.values()) world.label(wire);
  },

  createLabel(world, exchange) {
    const { id } = Object(exchange.response.body) as Wire;
    for (const wire of shownBy(exchange, labelOperations).labels.values()) {
      if (id === undefined || Number(wire.id) < Number(id)) world.label(wire);
    }
    if (typeof id === "number") world.next("labels", id);
  },

  updateLabel(world, exchange) {
    const after: Wire = Object(exchange.response.body);
    if (succeeded(exchange)) world.label(before(after, bodyOf(exchange)));
    for (const wire of shownBy(exchange, labelOperations).labels.values()) world.label(wire);
  },

  deleteLabel(world, exchange) {
    if (succeeded(exchange) || exchange.case === "error-agent-role") {
      world.label({ id: idOf(exchange), title: "unused", description: null, color: "#000000", show_on_sidebar: null });
    }
  },

  listTeamMembers: plantTeam,

  addTeamMembers: plantTeam,

  setTeamMembers: plantTeam,

  removeTeamMembers: plantTeam,

  getProfile: plantProfile,

  updateProfile: plantProfile,

  setProfileAvailability: plantProfile,
} satisfies Setups;

function plantTeam(world: World, exchange: Recorded): void {
  const { people } = shownBy(exchange, teamOperations);
  world.all({ people });
  const { team_id } = exchange.request.params;
  if (typeof team_id !== "number" || team_id > 1_000_000) return;
  const { accountId: account_id, state } = world;
  const team = { name: "returns", description: null, allow_auto_assign: true, icon: "", icon_color: "" };
  state.teams.insert({ ...team, id: team_id, account_id });
  const shown = [...harvest([exchange.response.body]).people.keys()];
  const sent: readonly unknown[] = [bodyOf(exchange).user_ids ?? []].flat();
  // Requested users that the response lacks were in the team before.
  const were =
    exchange.id === "listTeamMembers"
      ? shown
      : sent.filter((id) => exchange.id !== "addTeamMembers" || !shown.some((one) => one === id));
  const isChange = exchange.id === "setTeamMembers" || exchange.case === "not-a-member";
  if (isChange || !(succeeded(exchange) || exchange.id === "listTeamMembers")) return;
  for (const id of were) state.teamMembers.insert({ team_id, user_id: Number(id) });
}

const passwords = { current: "Ship-Parcels-2026!", next: "Ship-Parcels-2027!" };

function plantProfile(world: World, exchange: Recorded): void {
  const after: Wire = Object(exchange.response.body);
  const { role: recorded } = exchange.request;
  // A token in a recorded header is the administrator's.
  const role = recorded === null || recorded === "unknown-token" ? "admin" : recorded;
  if (succeeded(exchange)) {
    const accounts = after.accounts as readonly Wire[];
    const sent = bodyOf(exchange);
    const profile: Wire = Object(sent.profile ?? sent);
    const id = Number(after.id);
    const changed = exchange.id === "updateProfile" ? before(after, profile) : after;
    const user = world.person(role, {
      ...changed,
      email: after.email,
      name: changed.name,
      role: undefined,
      availability_status: null,
    });
    world.state.users.update(user.id, {
      display_name: changed.display_name as string | null,
      custom_attributes: Object(changed.custom_attributes),
    });
    for (const account of accounts) {
      const availability = exchange.id === "setProfileAvailability" ? "online" : account.availability;
      world.join(id, {
        ...account,
        availability,
        is_connected:
          account.availability_status === account.availability &&
          account.auto_offline === true &&
          account.availability !== "offline",
      });
    }
  } else if (role === "member") {
    const { account_id } = Object(bodyOf(exchange).profile) as Wire;
    if (typeof account_id === "number")
      world.join(world.userIdOf("member") ?? 0, { id: account_id, name: "Northwind" });
  }
  const own = world.userIdOf(role);
  if (own !== undefined && world.state.users.get(own)) world.state.users.update(own, { password: passwords.current });
}
