import { type ChangeType, changeTypes, type NextVersion, type PublishedPackage } from "./published-packages.ts";

// The headings that Changesets writes into a CHANGELOG.md.
const headings: Readonly<Record<ChangeType, string>> = {
  major: "Major Changes",
  minor: "Minor Changes",
  patch: "Patch Changes",
};

/** Renders the changes of a package in Markdown, without a title: pending changes first, then version by version. */
export function renderChangelog({ next, changelog }: PublishedPackage): string {
  const blocks = [...(next ? unreleased(next) : []), ...(changelog ? [changelog] : [])];
  return `${blocks.length > 0 ? blocks.join("\n\n") : "No version has been released yet."}\n`;
}

function unreleased({ version, changes }: NextVersion): string[] {
  return [
    "## Unreleased",
    `Pending changes, which become version ${version}.`,
    ...(changes.length === 0 ? ["Newer versions of the packages that it depends on."] : []),
    ...changeTypes.flatMap((type) => {
      const items = changes.filter((change) => change.type === type).map(({ summary }) => listItem(summary));
      return items.length > 0 ? [`### ${headings[type]}`, items.join("\n\n")] : [];
    }),
  ];
}

/** Renders a changeset as an item of a list: its first line, the rest indented below. */
function listItem(summary: string): string {
  return `- ${summary.trim().replace(/\n(?=[^\n])/g, "\n  ")}`;
}
