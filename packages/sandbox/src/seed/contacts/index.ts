import type { ContactSeed } from "../contact-seed.ts";
import { amounts } from "./amounts.ts";
import { assignees } from "./assignees.ts";
import { attachments } from "./attachments.ts";
import { calls } from "./calls.ts";
import { contents } from "./contents.ts";
import { damaged } from "./damaged.ts";
import { details } from "./details.ts";
import { farida } from "./everything.ts";
import { maya } from "./maya.ts";
import { messages } from "./newest-messages.ts";
import { serviceLevels } from "./service-levels.ts";
import { statuses } from "./statuses.ts";
import { texts } from "./texts.ts";
import { visibility } from "./visibility.ts";

/** The contacts of the desk, with their numbers. The README describes them. */
export const contacts: readonly ContactSeed[] = [
  maya, // 1
  ...amounts, // 2–5, 13
  ...texts, // 6–7
  ...visibility, // 8–12
  ...statuses, // 20–33
  ...assignees, // 40–50
  farida, // 60
  ...messages, // 70–85
  ...calls, // 86
  ...contents, // 100–116
  ...attachments, // 120–128
  ...details, // 140–149
  ...damaged, // 160–161; 162–164 are in `unshowable`, in account 5
  ...serviceLevels, // 180–183
];
