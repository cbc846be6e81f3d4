import type { SandboxTokens } from "../../src/index.ts";
import { tokens } from "../../src/seed/sandbox-tokens.ts";

/** How to request a recorded case from the seeded sandbox. */
export interface Setup {
  /** The contact's ID in the path. */
  contact: number | string;
  /**
   * 1 by default; 4 for cases that were recorded with the SLA feature. The IDs of its contacts are
   * higher by 3000.
   */
  account?: number | string;
  /** The token to send if it doesn't follow from the recorded role. */
  token?: keyof SandboxTokens;
}

const withSla = (number: number, rest: Omit<Setup, "contact" | "account"> = {}): Setup => {
  return { account: 4, contact: 3000 + number, ...rest };
};

/** The recorded cases that the seeded sandbox can replay, by name. */
export const setups: Readonly<Record<string, Setup>> = {
  success: { contact: 3 },
  "no-conversations": { contact: 2 },
  "newest-20-of-25": { contact: 5 },
  "page-and-status-ignored": { contact: 13 },
  head: { contact: 3 },
  etag: { contact: 3 },
  "etag-outdated": { contact: 3 },
  "not-modified": { contact: 3 },
  "token-header-with-dashes": { contact: 12 },
  "id-with-letters-after": { contact: "12abc" },

  "every-status": { contact: 20 },
  "resolved-jobs-pending": { contact: 22 },
  "snoozed-until-jobs-pending": { contact: 23 },
  muted: { contact: 24 },
  unmuted: { contact: 25 },
  "unmuted-jobs-pending": { contact: 26 },
  "seen-by-assignee": { contact: 28 },
  "seen-by-assignee-jobs-pending": { contact: 29 },
  "unread-counted-to-10": { contact: 30 },
  "reply-window-closed": { contact: 31 },
  "reply-window-open": { contact: 32 },

  "assigned-to-agent-jobs-pending": { contact: 40 },
  "assigned-to-administrator-jobs-pending": { contact: 41 },
  "assigned-to-bot": { contact: 42 },
  "assignee-left-the-account": { contact: 43 },
  "assignee-left-the-account-jobs-pending": { contact: 44 },
  "assignee-with-custom-attributes": { contact: 45 },
  "assignee-with-custom-attributes-jobs-pending": { contact: 46 },
  "assignee-with-custom-role": withSla(47),
  "assignee-with-custom-role-jobs-pending": withSla(48),
  unassigned: { contact: 49 },
  "team-seen-by-its-member": { contact: 50 },

  "several-inboxes": { contact: 8 },
  "as-agent": { contact: 8 },
  "as-agent-assigned-but-not-in-inbox": { contact: 12 },
  "as-custom-role-participating": withSla(10, { token: "conversationParticipatingManage" }),
  "as-custom-role-participating-jobs-pending": withSla(11, { token: "conversationParticipatingManage" }),
  "as-custom-role-unassigned": withSla(10, { token: "conversationUnassignedManage" }),
  "as-custom-role-unassigned-jobs-pending": withSla(11, { token: "conversationUnassignedManage" }),

  "no-messages": { contact: 70 },
  "incoming-last": { contact: 71 },
  "outgoing-last": { contact: 72 },
  "private-note-last": { contact: 73 },
  "older-incoming-note-newest": { contact: 74 },
  "reply-to-a-message": { contact: 75 },
  "message-delivered": { contact: 76 },
  "message-failed": { contact: 77 },
  "message-read": { contact: 78 },
  "message-without-content": { contact: 79 },
  "template-params": { contact: 80 },
  "website-inbox": { contact: 81 },
  "attachment-deleted-with-its-message": { contact: 82 },

  "content-type-cards": { contact: 100 },
  "content-type-form": { contact: 101 },
  "content-type-input-textarea": { contact: 105 },
  "content-type-input-email": { contact: 106 },
  "content-type-input-select": { contact: 108 },
  "content-type-input-select-answered": { contact: 109 },
  "content-type-input-csat": { contact: 110 },
  "content-type-incoming-email": { contact: 112 },
  "email-inbox": { contact: 114 },

  "attachment-audio": { contact: 121 },
  "attachment-voice-message": { contact: 122 },
  "attachment-video": { contact: 123 },
  "attachment-file": { contact: 124 },
  "attachment-without-text": { contact: 125 },

  labels: { contact: 140 },
  "custom-attributes": { contact: 141 },
  "additional-attributes": { contact: 142 },
  "after-merge": { contact: 143 },
  "contact-without-any-detail": { contact: 145 },
  "contact-name-null": { contact: 148 },

  "sla-feature-without-policy": withSla(3),
  "sla-applied": withSla(181),
  "sla-applied-jobs-pending": withSla(182),

  "damaged-att-null": { contact: 160 },
  "damaged-noci": withSla(161),
  "damaged-error-500-att-aud": { account: 5, contact: 4162 },
  "damaged-error-500-noci-msg": { account: 5, contact: 4163 },
  "damaged-error-500-noinbox": { account: 5, contact: 4164 },

  "error-account-not-a-number": { account: "abc", contact: 3 },
  "error-account-not-found": { account: 99_999_999, contact: 3 },
  "error-account-suspended": { account: 3, contact: 3 },
  "error-empty-token": { contact: 3 },
  "error-id-decimal": { contact: "1.5" },
  "error-id-not-a-number": { contact: "abc" },
  "error-id-very-large": { contact: "99999999999999999999" },
  "error-no-token-in-french": { contact: 3 },
  "error-not-found": { contact: 99_999_999 },
  "error-platform-token": { contact: 3 },
  "error-unknown-token": { contact: 3 },

  "seeded-bare": withSla(83),
  "seeded-blocked": withSla(27),
  "seeded-empty": withSla(2),
  "seeded-error-contact-of-other-account": { account: 2, contact: 1 },
  "seeded-error-no-token-french": { contact: 1 },
  "seeded-error-suspended-account": { account: 3, contact: 1 },
  "seeded-error-unknown-account": { account: 999_999, contact: 1 },
  "seeded-error-unknown-contact": { contact: 99_999_999 },
  "seeded-error-unknown-token": { contact: 1 },
  "seeded-hyphenated-header": withSla(83),
  "seeded-id--1": { contact: "-1" },
  "seeded-id--2520": { contact: "%20" },
  "seeded-id-0": { contact: "0" },
  "seeded-id-1-5": { contact: "1.5" },
  "seeded-id-1abc": { account: 4, contact: "3060abc" },
  "seeded-id-99999999999999999999999": { contact: "99999999999999999999999" },
  "seeded-id-abc": { contact: "abc" },
  "seeded-id-null": { contact: "null" },
  "seeded-noname": withSla(146),
  "seeded-nullname": withSla(149),
  "seeded-perms": withSla(9),
  "seeded-perms-as-agent": withSla(9),
  "seeded-perms-as-agent-out": withSla(9),
  "seeded-perms-as-bot": withSla(9),
  "seeded-perms-as-contact-manage": withSla(9),
  "seeded-perms-as-conversation-manage": withSla(9),
  "seeded-perms-as-gone": withSla(9),
  "seeded-perms-as-outsider": withSla(9),
  "seeded-perms-as-platform": withSla(9),
  "seeded-query-parameters-ignored": withSla(4),
  "seeded-rich": withSla(60),
  "seeded-rich-as-agent": withSla(60),
  "seeded-rich-as-agent-out": withSla(60),
  "seeded-rich-as-bot": withSla(60),
  "seeded-rich-as-contact-manage": withSla(60),
  "seeded-rich-as-conversation-manage": withSla(60),
  "seeded-rich-as-conversation-participating-manage": withSla(60),
  "seeded-rich-as-outsider": withSla(60),
  "seeded-rich-as-platform": withSla(60),
  "seeded-sla-feature-on": withSla(180),
  "seeded-types2": withSla(84),
};

/** The recorded cases that the seeded sandbox can't replay, with the reason. */
export const notSetUp: Readonly<Record<string, string>> = {
  "attachment-image":
    "A background job measured the picture while the response was made: the same attachment has no width in one place and one in the other.",
};

/** The token of each recorded role. */
const tokenOfRole: Readonly<Record<string, keyof SandboxTokens>> = {
  admin: "admin",
  agent: "agent",
  agent_out: "agentOutside",
  agent_outside: "agentOutside",
  outsider: "outsider",
  gone: "removed",
  bot: "agentBot",
  platform: "platform",
  conversation_manage: "conversationManage",
  conversation_participating_manage: "conversationParticipatingManage",
  contact_manage: "contactManage",
};

/** Returns the token for a recorded role, unless the case names another one; `null` for no token. */
export function recordedToken(role: string | null, named?: keyof SandboxTokens): string | null {
  if (role === "unknown-token") return "sandbox-unknown-token";
  const known = named ?? (role === null ? undefined : tokenOfRole[role]);
  if (known !== undefined) return tokens[known];
  if (role === null) return null;
  throw new Error(`No token stands for the recorded role "${role}": add it to tokenOfRole.`);
}
