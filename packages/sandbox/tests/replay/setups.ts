import { accountSetups } from "./account-setups.ts";
import { contactSetups } from "./contact-setups.ts";
import { conversationSetups } from "./conversation-setups.ts";
import { platformSetups } from "./platform-setups.ts";
import { portalSetups } from "./portal-setups.ts";
import { publicSetups } from "./public-setups.ts";
import type { Setups } from "./related.ts";
import { reportSetups } from "./report-setups.ts";

/** The setups of operations that need more data than their recordings show. */
export const setups: Setups = {
  ...accountSetups,
  ...contactSetups,
  ...conversationSetups,
  ...platformSetups,
  ...portalSetups,
  ...publicSetups,
  ...reportSetups,
};
