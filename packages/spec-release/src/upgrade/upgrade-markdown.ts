import { groupChanges, otherOperations } from "../report/grouped-changes.ts";
import { code as span } from "../report/safe-text.ts";
import type { CodeLine, UpgradeChange, UpgradePlan } from "./upgrade-plan.ts";
import { isUnused, planSummary, planTitle, shownChanges, shownLines } from "./upgrade-summary.ts";
import { headingOf } from "./upgrade-text.ts";

/** A plan for a pull request's comment. */
export function upgradeMarkdown(plan: UpgradePlan): string {
  if (plan.command === undefined) return `${planSummary(plan).join("\n")}\n`;
  const groups = groupChanges(shownChanges(plan)).map(({ heading, isOperation, changes }) => {
    const title = isOperation ? span(heading) : headingOf(heading, changes);
    return `### ${title}\n\n${changes.map(changeItem).join("\n")}`;
  });
  const untraced = plan.code?.untraced ?? [];
  const others =
    untraced.length === 0
      ? []
      : [`### Errors that can't be traced to one change\n\n${untraced.map(lineItem).join("\n")}`];
  const command = `\`\`\`sh\n${plan.command}\n\`\`\``;
  return `${[`## ${planTitle(plan)}`, ...groups, ...others, planSummary(plan).join("\n"), command].join("\n\n")}\n`;
}

function changeItem(change: UpgradeChange): string {
  const mark = change.level === "breaking" ? "**Breaking** " : "";
  const others = otherOperations(change, span);
  const reach = others === "" ? "" : ` Also in ${others}.`;
  const unused = isUnused(change) ? " Not used by your code." : "";
  const lines = shownLines(change).map((line) => `  ${lineItem(line)}`);
  return [`- ${mark}${change.message}${reach}${unused}`, ...lines].join("\n");
}

function lineItem({ file, line, column, code, error }: CodeLine): string {
  return `- ${span(`${file}:${line}:${column}`)} ${error === undefined ? `compiles: ${span(code)}` : span(error)}`;
}
