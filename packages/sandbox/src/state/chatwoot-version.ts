/** The Chatwoot releases that the sandbox can emulate, oldest first. */
export const chatwootVersions = ["4.5.2", "4.9.2", "4.11.1", "4.14.2", "4.16.2"] as const;

/** A Chatwoot release that the sandbox can emulate. */
export type ChatwootVersion = (typeof chatwootVersions)[number];

type Short<V extends string> = V extends `${infer Major}.${infer Minor}.${string}` ? `${Major}.${Minor}` : never;

/** A {@link ChatwootVersion} without its patch number, such as `4.16`. */
export type ShortVersion = Short<ChatwootVersion>;

/** Returns the release that a name stands for: its version, with or without the patch number. */
export function versionNamed(name: string): ChatwootVersion | undefined {
  return chatwootVersions.find((version) => version === name || version.replace(/\.\d+$/, "") === name);
}

/** The names that a person can choose from, such as `4.5, 4.9, or 4.11`. */
export const versionChoice = `${chatwootVersions
  .map((version) => version.replace(/\.\d+$/, ""))
  .join(", ")
  .replace(/, (?=[^,]*$)/, ", or ")}`;

/** The first and the last release that has a feature. `4.16` as the last one includes all its patch releases. */
export interface Lifetime {
  readonly since?: string;
  readonly until?: string;
}

/** Whether a release is within a lifetime. */
export function isIn(version: ChatwootVersion, { since = "0", until = version }: Lifetime): boolean {
  return compare(version, since) >= 0 && compare(version, until) <= 0;
}

/** Whether a release is `since`, such as `4.16`, or later. */
export function isSince(version: ChatwootVersion, since: string): boolean {
  return isIn(version, { since });
}

/** The results of {@link compare}: each response compares the same few versions many times. */
const compared = new Map<string, number>();

/** Compares two versions by the parts that the second one has. */
function compare(version: string, other: string): number {
  const pair = `${version} ${other}`;
  const known = compared.get(pair);
  if (known !== undefined) return known;
  const parts = version.split(".").map(Number);
  const differences = other.split(".").map((part, index) => (parts[index] ?? 0) - Number(part));
  const result = differences.find((difference) => difference !== 0) ?? 0;
  compared.set(pair, result);
  return result;
}
