import { buildCommand } from "@stricli/core";
import { builtText } from "../built-text.ts";
import type { Context } from "../context.ts";

const brief = "Print a skill file for agents in a terminal.";

const description = `The file tells an agent which command does what, how to practice in the sandbox, and which rules keep the account safe. Save it \
where the agent looks for skills.`;

const examples = `Examples:
  wootkit skill
  wootkit skill > .claude/skills/wootkit/SKILL.md`;

/** `wootkit skill` */
export const skill = buildCommand<Record<never, never>, [], Context>({
  func() {
    this.process.stdout.write(builtText("skill.md"));
  },
  parameters: {},
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
