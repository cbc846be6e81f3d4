import type { Topic } from "../topic.ts";

/** `wootkit help sandbox` */
export const sandbox: Topic = {
  name: "sandbox",
  brief: "Try commands without an account, with made-up data.",
  lines: () => [
    "With --sandbox, a command uses a built-in Chatwoot with made-up data. It needs",
    "no account and no network. It is new for each command, so what one command",
    "creates, the next one does not see:",
    "",
    "  wootkit contacts conversations 1 --sandbox",
    "  wootkit labels create --title vip2 --sandbox",
    "",
    "For more than one command, start a server. It prints the variables to export:",
    "",
    "  wootkit sandbox",
    "",
    "wootkit sandbox --help lists its options.",
  ],
};
