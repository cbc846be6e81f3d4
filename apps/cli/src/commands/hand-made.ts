import type { HandMade } from "../operations/hand-made-command.ts";

/** All hand-made commands. Each is imported only when its words are typed. */
export const handMade: HandMade = {
  groups: {},
  commands: [
    {
      words: ["api"],
      brief: "Send any request to the API, even one without a command.",
      load: async () => (await import("./api.ts")).api,
    },
    {
      words: ["conversations", "note"],
      brief: "Write a private note into a conversation. The contact does not see it.",
      load: async () => (await import("./conversations/note.ts")).note,
    },
    {
      words: ["conversations", "reply"],
      brief: "Reply to the contact of a conversation.",
      load: async () => (await import("./conversations/reply.ts")).reply,
    },
    {
      words: ["conversations", "view"],
      brief: "Read a conversation like a chat.",
      load: async () => (await import("./conversations/view-conversation.ts")).viewConversation,
    },
    {
      words: ["upgrade"],
      brief: "Show how a newer @wootkit/client affects your code.",
      load: async () => (await import("./upgrade.ts")).upgrade,
    },
  ],
  runs: {
    "conversations list": async () => (await import("./conversations/list-conversations.ts")).listConversations,
    "contacts conversations": async () => (await import("./contacts/list-conversations.ts")).listConversations,
  },
};
