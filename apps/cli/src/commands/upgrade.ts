import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import { compareVersions } from "./upgrade/compare-versions.ts";

/** The options of `wootkit upgrade`. */
export interface UpgradeFlags {
  readonly to?: string;
  readonly project?: string;
  readonly json: boolean;
}

const brief = "Show what a newer @wootkit/client changes for your code.";

const description = `Compares the @wootkit/client that is installed here with the newest one, per operation, and type-checks your code \
against both: which lines a change touches, which breaking changes you don't use, and the command to upgrade. Nothing is changed.

It ends with 1 when a breaking change touches your code, and with 2 when the versions could not be compared. The comparison is \
made by @wootkit/spec-release, which npx fetches where it is not installed.`;

const examples = `Examples:
  wootkit upgrade
  wootkit upgrade --to 0.2.0 --project packages/desk/tsconfig.json`;

/** `wootkit upgrade` */
export const upgrade = buildCommand<UpgradeFlags, [], Context>({
  func: compareVersions,
  parameters: {
    flags: {
      to: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "version",
        brief: "The version to compare with: a version, a range, a tag or a tarball. Default: the newest",
      },
      project: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "file",
        brief: "The tsconfig of your code. Default: tsconfig.json, where there is one",
      },
      json: { kind: "boolean", default: false, withNegated: false, brief: "Print JSON. Default: off" },
    },
  },
  docs: {
    brief,
    fullDescription: [brief, description, examples].join("\n\n"),
  },
});
