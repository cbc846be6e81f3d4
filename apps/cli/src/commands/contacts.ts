import { buildRouteMap } from "@stricli/core";
import type { Context } from "../context.ts";
import { specification } from "../specification.ts";
import { conversations } from "./contacts/conversations.ts";

/** `wootkit contacts …` */
export const contacts = buildRouteMap<string, Context>({
  routes: { conversations },
  docs: {
    get brief() {
      return specification().tags.find(({ name }) => name === "Contacts")?.description ?? "";
    },
  },
});
