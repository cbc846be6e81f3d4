import { section } from "../../../output/section.ts";
import type { Topic } from "../topic.ts";

/** `wootkit help references` */
export const references: Topic = {
  name: "references",
  brief: "How to name contacts, conversations, agents, and so on.",
  lines: () => [
    "Where a command asks for one of these, any of its names works:",
    ...section("Names", [
      ["Contact", "ID, dashboard link, e-mail address, phone number, identifier, name."],
      ["Conversation", "Number, such as 108 or '#108', or dashboard link."],
      ["Agent", "me, ID, name, or e-mail address."],
      ["Inbox, team", "ID or name."],
      ["Label", "Title. The commands of wootkit labels take its ID."],
    ]),
    "",
    "Several matches are listed, and nothing is done. A link must be of the server",
    "and the account that the command uses.",
    "",
    "Examples:",
    "  wootkit contacts view maya.lindqvist@fjordline.example --sandbox",
    "  wootkit contacts view crm-1001 --sandbox",
    "  wootkit conversations view 108 --sandbox",
  ],
};
