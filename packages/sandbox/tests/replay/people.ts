import type { CustomRolePermission } from "../../src/resources/accounts/table.ts";
import { plantUser } from "../../src/resources/users/seed.ts";
import type { World } from "./world.ts";

export const other = { account: 9_000_001, user: 9_000_001 };

/** The IDs of callers that no recording shows. */
const unseen = { admin: 9_000_010, agent: 9_000_011, agent_outside: 9_000_012, member: 9_000_013 };

export const customRoles = [
  "conversation_manage",
  "conversation_unassigned_manage",
  "conversation_participating_manage",
  "contact_manage",
  "report_manage",
] as const satisfies readonly CustomRolePermission[];

/** Adds a user for each role that recordings use. */
export function plantPeople(world: World): void {
  for (const [role, id] of Object.entries(unseen)) {
    world.person(role, { id, name: role, role: role === "admin" ? "administrator" : "agent" });
  }
  world.token("agent_out", "User", unseen.agent_outside);
  const { state, accountId } = world;
  for (const role of ["outsider", "gone", "leaver"]) {
    const id = other.user + ["outsider", "gone", "leaver"].indexOf(role);
    plantUser(state, { id, name: role, email: `${role}@harbour.example` });
    world.token(role, "User", id);
  }
  world.member(other.user, { role: "administrator" }, other.account);
  world.bot({ id: 9_000_001, name: "Parcel Bot" });
  world.token("agent_bot", "AgentBot", 9_000_001);
  customRoles.forEach((permission, index) => {
    const id = 9_000_100 + index;
    state.customRoles.insert({
      id,
      account_id: accountId,
      name: permission,
      description: null,
      permissions: [permission],
    });
    world.person(permission, { id, name: permission, role: "agent", custom_role_id: id });
  });
}
