import type { Command, CommandContext, CommandInput, ExitCode } from "../cli/command.ts";
import { UsageError } from "../usage-error.ts";
import { planUpgrade } from "./plan-upgrade.ts";
import { upgradeMarkdown } from "./upgrade-markdown.ts";
import { touchesCode, type UpgradePlan } from "./upgrade-plan.ts";
import { upgradeText } from "./upgrade-text.ts";

const formats: Readonly<Record<string, (plan: UpgradePlan) => string>> = {
  text: upgradeText,
  markdown: upgradeMarkdown,
  json: (plan) => `${JSON.stringify(plan, null, 2).replaceAll(/[\u007f-\u009f]/g, escaped)}\n`,
};

/** `spec-release upgrade`: prints the changes of an upgrade. Exits with 1 if a breaking change touches the code. */
export const upgradeCommand: Command = {
  options: ["to", "project", "format"],
  takesOperands: true,
  run: printPlan,
};

async function printPlan({ operands, options }: CommandInput, context: CommandContext): Promise<ExitCode> {
  const { format = "text", to, project } = options;
  const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!print) throw new UsageError(`--format ${format} is not one of ${Object.keys(formats).join(", ")}.`);
  const [name] = operands;
  if (name === undefined || operands.length > 1) {
    throw new UsageError("upgrade takes one package: spec-release upgrade PACKAGE [--to VERSION|TARBALL]");
  }
  const plan = await planUpgrade({
    package: name,
    cwd: context.cwd,
    ...(to === undefined ? {} : { to }),
    ...(project === undefined ? {} : { project }),
  });
  context.stdout(print(plan));
  return touchesCode(plan) ? 1 : 0;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
