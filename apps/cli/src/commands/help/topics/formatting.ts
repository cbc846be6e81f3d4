import { listed } from "../../../output/listed.ts";
import { formats, outputFlags } from "../../../output/output-flags.ts";
import { type Entry, section, width } from "../../../output/section.ts";
import { wrap } from "../../../output/wrap.ts";
import type { Topic } from "../topic.ts";

const { columns, jq, template } = outputFlags;

/** `wootkit help formatting` */
export const formatting: Topic = {
  name: "formatting",
  brief: "Tables, JSON, CSV, and filters.",
  lines: () => [
    ...wrap(
      `On a terminal, a list is a table that fits its width. In a pipe, it is complete text with tabs. --format prints ${listed(formats, "disjunction")}. --json is the JSON of the server, unchanged.`,
      width,
    ),
    ...section(
      "Options",
      Object.entries({ columns, jq, template }).map(([name, { brief }]): Entry => [`--${name}`, brief]),
    ),
    "",
    "Data goes to standard output, and messages to standard error.",
    "",
    "Examples:",
    "  wootkit labels list --sandbox --format csv",
    "  wootkit labels list --sandbox --columns id,title",
    "  wootkit labels list --sandbox --jq '.payload[].title'",
    "  wootkit labels list --sandbox --template '{{id}} {{title}}'",
  ],
};
