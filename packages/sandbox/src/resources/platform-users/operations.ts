import type { Handlers } from "../../rules/handlers.ts";
import { fieldsOf, permitted } from "../../rules/permit.ts";
import { refuse } from "../../rules/validate.ts";
import { adopt, ownRow } from "../platform/rules.ts";
import { passwordFaults, personFaults } from "../users/rules.ts";
import { plantUser } from "../users/seed.ts";
import type { User } from "../users/table.ts";
import { renderPlatformUser } from "./render.ts";

export const platformUserHandlers = {
  createPlatformUser(params, caller, state) {
    const email = params.text("email")?.toLowerCase() ?? "";
    const known = state.users.find("by_email", email);
    if (known !== undefined) {
      adopt(known.id, "User", caller, state);
      return renderPlatformUser(known, state);
    }
    const sent = permitted<User>(params, fieldsOf("createPlatformUser"));
    const name = sent.name ?? "";
    const password = params.text("password") ?? "";
    refuse([...personFaults({ name, email }), ...passwordFaults("password", password)]);
    const user = plantUser(state, { ...sent, name, email, password });
    adopt(user.id, "User", caller, state);
    return renderPlatformUser(user, state);
  },

  getPlatformUser(params, caller, state) {
    return renderPlatformUser(ownRow(state.users.get(params.id("id")), "User", caller, state), state);
  },
} satisfies Partial<Handlers>;
