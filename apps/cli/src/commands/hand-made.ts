import type { HandMade } from "../operations/hand-made-command.ts";

/** All hand-made commands. Each is imported only when its words are typed. */
export const handMade: HandMade = {
  desk: ["inbox", "contacts", "conversations"],
  groups: {
    auth: "Sign in to Chatwoot, and switch between profiles.",
  },
  commands: [
    {
      words: ["api"],
      brief: "Send any request to the API, even one without a command.",
      load: async () => (await import("./api.ts")).api,
    },
    {
      words: ["auth", "list"],
      brief: "List the profiles.",
      load: async () => (await import("./auth/list.ts")).list,
    },
    {
      words: ["auth", "login"],
      brief: "Sign in to a Chatwoot, and save the token.",
      load: async () => (await import("./auth/login.ts")).login,
    },
    {
      words: ["auth", "logout"],
      brief: "Sign out: delete a profile and its token.",
      load: async () => (await import("./auth/logout.ts")).logout,
    },
    {
      words: ["auth", "status"],
      brief: "Show who you are signed in as, and whether the token works.",
      load: async () => (await import("./auth/status.ts")).status,
    },
    {
      words: ["auth", "switch"],
      brief: "Use another profile from now on.",
      load: async () => (await import("./auth/switch.ts")).switchProfile,
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
      words: ["doctor"],
      brief: "Find out why a server can't be used, and what to do.",
      load: async () => (await import("./doctor.ts")).doctor,
    },
    {
      words: ["restore"],
      brief: "Make an account equal to saved files.",
      load: async () => (await import("./restore.ts")).restore,
    },
    {
      words: ["mcp"],
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
