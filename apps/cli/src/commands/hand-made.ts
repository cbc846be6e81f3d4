import type { Command } from "@stricli/core";
import type { Context } from "../context.ts";
import type { OwnRun } from "../operations/build-command.ts";
import { api } from "./api.ts";
import { listConversations } from "./contacts/list-conversations.ts";
import { upgrade } from "./upgrade.ts";

/** Commands that no operation of the document stands for. */
export const ownCommands: Readonly<Record<string, Command<Context>>> = { api, upgrade };

/** What runs a command of the document in place of the general way, by the command's words. */
export const ownRuns: Readonly<Record<string, OwnRun>> = {
  "contacts conversations": listConversations,
};
