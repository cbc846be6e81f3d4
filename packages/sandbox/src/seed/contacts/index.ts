import type { ContactSeed } from "../contact-seed.ts";
import { amounts } from "./amounts.ts";
import { assignees } from "./assignees.ts";
import { attachments } from "./attachments.ts";
import { calls } from "./calls.ts";
import { contents } from "./contents.ts";
import { damaged } from "./damaged.ts";
import { maya } from "./demo.ts";
import { details } from "./details.ts";
import { farida } from "./everything.ts";
import { messages } from "./newest-messages.ts";
import { serviceLevels } from "./service-levels.ts";
import { statuses } from "./statuses.ts";
import { texts } from "./texts.ts";
import { visibility } from "./visibility.ts";

/** The contacts of the desk. The README describes them. */
export const contacts: readonly ContactSeed[] = [
  maya,
  ...amounts,
  ...texts,
  ...visibility,
  ...statuses,
  ...assignees,
  farida,
  ...messages,
  ...calls,
  ...contents,
  ...attachments,
  ...details,
  ...damaged,
  ...serviceLevels,
];
