import type { Tool } from "../tool.ts";
import { assign } from "./assign.ts";
import { counts } from "./counts.ts";
import { findContact } from "./find-contact.ts";
import { listContactConversations } from "./list-contact-conversations.ts";
import { listConversations } from "./list-conversations.ts";
import { listPeopleAndPlaces } from "./list-people-and-places.ts";
import { readConversation } from "./read-conversation.ts";
import { searchMessages } from "./search-messages.ts";
import { setLabels } from "./set-labels.ts";
import { setStatus } from "./set-status.ts";
import { addNote, reply } from "./write-message.ts";

/** The tools for a day at the desk, made by hand. */
export const deskTools: readonly Tool[] = [
  findContact,
  listContactConversations,
  listConversations,
  readConversation,
  searchMessages,
  counts,
  listPeopleAndPlaces,
  reply,
  addNote,
  assign,
  setLabels,
  setStatus,
];
