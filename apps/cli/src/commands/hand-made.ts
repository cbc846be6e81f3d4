import type { HandMade } from "../operations/hand-made-command.ts";

/** All hand-made commands. Each is imported only when its words are typed. */
export const handMade: HandMade = {
  groups: {
    export: "Save all contacts, conversations, or messages in a file.",
  },
  commands: [
    {
      words: ["api"],
      brief: "Send any request to the API, even one without a command.",
      load: async () => (await import("./api.ts")).api,
    },
    {
      words: ["backup"],
      brief: "Save the configuration of an account as YAML files.",
      load: async () => (await import("./backup.ts")).backup,
    },
    {
      words: ["diff"],
      brief: "Show how an account differs from saved files.",
      load: async () => (await import("./diff.ts")).diff,
    },
    {
      words: ["export", "contacts"],
      brief: "Save all contacts in a file.",
      load: async () => (await import("./export/contacts.ts")).contacts,
    },
    {
      words: ["export", "conversations"],
      brief: "Save all conversations in a file.",
      load: async () => (await import("./export/conversations.ts")).conversations,
    },
    {
      words: ["export", "messages"],
      brief: "Save the messages of all conversations in a file.",
      load: async () => (await import("./export/messages.ts")).messages,
    },
    {
      words: ["restore"],
      brief: "Make an account equal to saved files.",
      load: async () => (await import("./restore.ts")).restore,
    },
    {
      words: ["upgrade"],
      brief: "Show how a newer @wootkit/client affects your code.",
      load: async () => (await import("./upgrade.ts")).upgrade,
    },
  ],
  runs: {
    "contacts conversations": async () => (await import("./contacts/list-conversations.ts")).listConversations,
  },
};
