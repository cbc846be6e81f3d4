import { exitCodes } from "../../../exit-codes.ts";
import type { Topic } from "../topic.ts";

/** `wootkit help rate-limits` */
export const rateLimits: Topic = {
  name: "rate-limits",
  brief: "What happens when the server gets too many requests.",
  lines: () => [
    "Chatwoot limits the requests of a token or an address. The operator sets the",
    "limit. Some operations have a lower one, which their help names.",
    "",
    "Most limits count anew from each full minute; some last an hour.",
    "",
    "A command that exceeds a limit is not repeated. It ends with the exit code",
    `${exitCodes.rateLimited}, so that a script can wait:`,
    "",
    `  until wootkit labels list --sandbox; do [ $? -eq ${exitCodes.rateLimited} ] || break; sleep 60; done`,
    "",
    "Fewer requests:",
    "  wootkit conversations filter reads with conditions, instead of all pages.",
    "  wootkit conversations counts counts without listing.",
    "  --verbose shows each request and its time.",
  ],
};
