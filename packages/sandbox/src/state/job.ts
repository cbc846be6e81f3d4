import type { JsonObject } from "./json-object.ts";
import { table } from "./table-definition.ts";

/** Work that a real server does in the background, after the response. */
export interface Job {
  id: number;
  name:
    | "conversationChanged"
    | "deleteAccount"
    | "deleteConversation"
    | "deleteConversations"
    | "deleteInbox"
    | "deleteNotifications"
    | "deleteUser"
    | "importContacts"
    | "measureImage"
    | "messageAdded"
    | "postActivity"
    | "removeMember"
    | "storeRating"
    | "runMacro"
    | "syncAvatar";
  args: JsonObject;
}

export const jobs = table<Job>()({ isOutsideDatabase: true });
