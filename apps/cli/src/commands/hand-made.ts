import type { Command } from "@stricli/core";
import type { Context } from "../context.ts";
import type { OwnRun } from "../operations/build-command.ts";
import { api } from "./api.ts";
import { listConversations } from "./contacts/list-conversations.ts";
import { upgrade } from "./upgrade.ts";

/** Commands without an operation in the document. */
export const ownCommands: Readonly<Record<string, Command<Context>>> = { api, upgrade };

/** Hand-made implementations of commands in the document, by the words of the command. */
export const ownRuns: Readonly<Record<string, OwnRun>> = {
  "contacts conversations": listConversations,
};
