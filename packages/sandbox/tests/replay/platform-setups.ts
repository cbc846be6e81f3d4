import type { Wire } from "./harvest.ts";
import { idOf, type Setups, succeeded } from "./related.ts";

export const platformSetups = {
  createPlatformAccount(world, exchange) {
    const { id } = Object(exchange.response.body) as Wire;
    if (typeof id === "number") world.next("accounts", id);
  },

  getPlatformAccount(world, exchange) {
    const { account_id } = exchange.request.params;
    if (typeof account_id !== "number" || account_id > 1_000_000) return;
    const { features, ...columns } = Object(exchange.response.body) as Wire;
    world.state.accounts.update(account_id, { ...columns, features: Object.keys(Object(features)) });
    if (succeeded(exchange)) world.permit("Account", account_id);
  },

  createPlatformUser(world, exchange) {
    const user: Wire = Object(exchange.response.body);
    if (exchange.case === "email-already-known") world.user({ ...user, availability_status: null });
    else if (typeof user.id === "number") world.next("users", user.id);
  },

  getPlatformUser(world, exchange) {
    const user: Wire = Object(exchange.response.body);
    const id = idOf(exchange);
    if (succeeded(exchange)) {
      world.user({ ...user, availability_status: null });
      for (const account of user.accounts as readonly Wire[]) world.join(id, account);
      world.permit("User", id);
    } else if (exchange.case === "error-made-elsewhere") world.user({ id, name: "Invited", availability_status: null });
  },
} satisfies Setups;
