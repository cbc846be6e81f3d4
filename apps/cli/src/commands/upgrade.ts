import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import { switchFlag, textFlag } from "../operations/flag-forms.ts";
import { compareVersions } from "./upgrade/compare-versions.ts";

/** The options of `wootkit upgrade`. */
export interface UpgradeFlags {
  readonly to?: string;
  readonly project?: string;
  readonly json: boolean;
}

const brief = "Show how a newer @wootkit/client affects your code.";

const description = `Compares the installed @wootkit/client with the newest one, operation by operation, and type-checks your code against both. \
Prints the lines that each change affects, the breaking changes that you don't use, and the command to upgrade. No file is changed.

Exits with 1 if a breaking change affects your code, and with 2 if the versions could not be compared. @wootkit/spec-release \
compares them; npx downloads it unless it is installed.`;

const examples = `Examples:
  wootkit upgrade
  wootkit upgrade --to 0.2.0 --project packages/desk/tsconfig.json`;

/** `wootkit upgrade` */
export const upgrade = buildCommand<UpgradeFlags, [], Context>({
  func: compareVersions,
  parameters: {
    flags: {
      to: textFlag("version", "The new version: a version, a range, a tag or a tarball. Default: the newest"),
      project: textFlag("file", "The tsconfig of your code. Default: tsconfig.json, if it exists"),
      json: switchFlag("Print JSON."),
    },
  },
  docs: {
    brief,
    fullDescription: [brief, description, examples].join("\n\n"),
  },
});
