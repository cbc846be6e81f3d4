import { ofAccount } from "../../rules/collection.ts";
import { failure } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { presence } from "../../rules/validate.ts";
import { isoTimed } from "../../rules/wire-time.ts";
import { customRolePermissions } from "../accounts/table.ts";

const roles = ofAccount("customRoles", { missing: () => failure("The account has no such role.") });

export const customRoleHandlers = resource("customRole", roles, {
  blank: { name: "", description: null, permissions: [] },
  validations: [
    presence("name"),
    ({ permissions }) =>
      permissions.every((one) => customRolePermissions.includes(one))
        ? undefined
        : { column: "permissions", message: "is not included in the list" },
  ],
  /** The members who had a deleted role are agents without one. */
  written(row, before, { state, caller }) {
    if (row !== undefined) return;
    for (const { id, custom_role_id } of state.accountUsers.where("of_account", caller.account.id)) {
      if (custom_role_id === before?.id) state.accountUsers.update(id, { custom_role_id: null });
    }
  },
  render: ({ account_id: _, ...row }) => isoTimed(row),
});
