import type { HandMade } from "../operations/hand-made-command.ts";

/** All hand-made commands. Each is imported only when its words are typed. */
export const handMade: HandMade = {
  groups: {},
  commands: [
    {
      words: ["api"],
      effect: "delete",
      brief: "Send any request to the API, even one without a command.",
      load: async () => (await import("./api.ts")).api,
    },
    {
      words: ["backup"],
      effect: "read",
      brief: "Save the configuration of an account as YAML files.",
      load: async () => (await import("./backup.ts")).backup,
    },
    {
      words: ["commands"],
      brief: "List every command.",
      load: async () => (await import("./commands.ts")).commands(handMade),
    },
    {
      words: ["completion"],
      brief: "Print a script that completes commands in your shell.",
      load: async () => (await import("./completion.ts")).completion,
    },
    {
      words: ["diff"],
      effect: "read",
      brief: "Show how an account differs from saved files.",
      load: async () => (await import("./diff.ts")).diff,
    },
    {
      words: ["restore"],
      effect: "delete",
      brief: "Make an account equal to saved files.",
      load: async () => (await import("./restore.ts")).restore,
    },
    {
      words: ["mcp"],
      effect: "delete",
      brief: "Serve Chatwoot to AI assistants over the Model Context Protocol.",
      load: async () => (await import("./mcp.ts")).mcp,
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
