import { exitCodeEntries } from "../../../help.ts";
import { section } from "../../../output/section.ts";
import type { Topic } from "../topic.ts";

/** `wootkit help exit-codes` */
export const exitCodesTopic: Topic = {
  name: "exit-codes",
  brief: "The exit codes, and errors as JSON.",
  lines: () => [
    "A command ends with one of these codes:",
    ...section("Exit codes", exitCodeEntries),
    "",
    "An error is one or two lines on standard error: what happened, and what to do",
    "next. With --json, it is one JSON object with the code:",
    "",
    "  wootkit contacts show 4711 --sandbox --json",
  ],
};
