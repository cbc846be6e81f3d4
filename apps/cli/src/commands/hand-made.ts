import type { HandMade } from "../operations/hand-made-command.ts";

/** All hand-made commands. Each is imported only when its words are typed. */
export const handMade: HandMade = {
  desk: ["inbox", "contacts", "conversations"],
  groups: {
    auth: "Sign in to Chatwoot, and switch between profiles.",
    export: "Save all contacts, conversations, or messages in a file.",
    import: "Create or update records from a file.",
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
      words: ["contacts", "label"],
      brief: "Add labels to a contact, or remove them.",
      load: async () => (await import("./contacts/label-contact.ts")).labelContact,
    },
    {
      words: ["contacts", "view"],
      brief: "Show a contact, and its open conversations.",
      load: async () => (await import("./contacts/view-contact.ts")).viewContact,
    },
    {
      words: ["conversations", "label"],
      brief: "Add labels to conversations, or remove them.",
      load: async () => (await import("./conversations/label.ts")).label,
    },
    {
      words: ["conversations", "note"],
      brief: "Write a private note into a conversation. The contact does not see it.",
      load: async () => (await import("./conversations/note.ts")).note,
    },
    {
      words: ["conversations", "priority"],
      brief: "Set the priority of conversations: low, medium, high, urgent, or none.",
      load: async () => (await import("./conversations/priority.ts")).priority,
    },
    {
      words: ["conversations", "reopen"],
      brief: "Reopen conversations that are resolved, snoozed or pending.",
      load: async () => (await import("./conversations/reopen.ts")).reopen,
    },
    {
      words: ["conversations", "reply"],
      brief: "Reply to the contact of a conversation.",
      load: async () => (await import("./conversations/reply.ts")).reply,
    },
    {
      words: ["conversations", "resolve"],
      brief: "Resolve conversations.",
      load: async () => (await import("./conversations/resolve.ts")).resolve,
    },
    {
      words: ["conversations", "snooze"],
      brief: "Snooze conversations until a time, or until the contact writes again.",
      load: async () => (await import("./conversations/snooze.ts")).snooze,
    },
    {
      words: ["conversations", "view"],
      brief: "Read a conversation like a chat.",
      load: async () => (await import("./conversations/view-conversation.ts")).viewConversation,
    },
    {
      words: ["conversations", "watch"],
      brief: "Follow a conversation live, or all that you can see. Ctrl-C ends it.",
      load: async () => (await import("./conversations/watch.ts")).watch,
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
      words: ["help"],
      brief: "Explain a topic, or a command.",
      load: async () => (await import("./help.ts")).help(handMade),
    },
    {
      words: ["import", "contacts"],
      brief: "Create or update contacts from a CSV file.",
      load: async () => (await import("./import/contacts.ts")).contacts,
    },
    {
      words: ["inbox"],
      brief: "Show what waits for you.",
      load: async () => (await import("./inbox/inbox.ts")).inbox,
    },
    {
      words: ["mcp"],
      brief: "Serve Chatwoot to AI assistants over the Model Context Protocol.",
      load: async () => (await import("./mcp.ts")).mcp,
    },
    {
      words: ["restore"],
      brief: "Make an account equal to saved files.",
      load: async () => (await import("./restore.ts")).restore,
    },
    {
      words: ["sandbox"],
      brief: "Serve a sandbox: a Chatwoot with made-up data, on this machine.",
      load: async () => (await import("./sandbox.ts")).sandbox,
    },
    {
      words: ["skill"],
      brief: "Print a skill file for agents in a terminal.",
      load: async () => (await import("./skill.ts")).skill,
    },
    {
      words: ["upgrade"],
      brief: "Show how a newer @wootkit/client affects your code.",
      load: async () => (await import("./upgrade.ts")).upgrade,
    },
    {
      words: ["verify"],
      brief: "Compare a server's responses with the API document.",
      load: async () => (await import("./verify.ts")).verify,
    },
  ],
  runs: {
    "contacts conversations": async () => (await import("./contacts/list-conversations.ts")).listConversations,
    "contacts create": async () => (await import("./contacts/create-contact.ts")).createContact,
    "contacts merge": async () => (await import("./contacts/merge-contacts.ts")).mergeContacts,
    "conversations assign": async () => (await import("./conversations/assign.ts")).assign,
    "conversations list": async () => (await import("./conversations/list-conversations.ts")).listConversations,
  },
};
