import type { Effect } from "../../operations/effect.ts";

/**
 * What hand-made commands do to the account, by their words. It is the most severe effect that a command can have.
 * Commands that do not use an account are missing.
 */
export const ownEffects: Readonly<Record<string, Effect>> = {
  api: "delete",
  "auth login": "read",
  "auth status": "read",
  backup: "read",
  "contacts label": "write",
  "contacts view": "read",
  "conversations label": "write",
  "conversations note": "write",
  "conversations priority": "write",
  "conversations reopen": "write",
  "conversations reply": "write",
  "conversations resolve": "write",
  "conversations snooze": "write",
  "conversations view": "read",
  "conversations watch": "read",
  diff: "read",
  doctor: "read",
  "export contacts": "read",
  "export conversations": "read",
  "export messages": "read",
  "import contacts": "write",
  inbox: "read",
  mcp: "delete",
  restore: "delete",
  verify: "read",
};
