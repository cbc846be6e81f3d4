import { Permissions } from "../../generated/enums.ts";
import * as wire from "../../generated/shapes.ts";
import { ofAccount } from "../../rules/collection.ts";
import { failure } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { must, presence } from "../../rules/validate.ts";

const roles = ofAccount("customRoles", { missing: () => failure("The account has no such role.") });

export const customRoleHandlers = resource("customRole", roles, {
  blank: { name: "", description: null, permissions: [] },
  validations: [
    presence("name"),
    must("permissions", "is not included in the list", ({ permissions }) =>
      permissions.every((one) => Permissions.includes(one)),
    ),
  ],
  render: wire.CustomRole,
});
