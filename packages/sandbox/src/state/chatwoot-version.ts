/** The releases of Chatwoot that the sandbox can play, oldest first. */
export const chatwootVersions = ["4.5.2", "4.9.2", "4.11.1", "4.14.2", "4.16.2"] as const;

/** A release of Chatwoot that the sandbox can play. */
export type ChatwootVersion = (typeof chatwootVersions)[number];

/** The releases that have something: from the first one, such as `4.16`, to the last one with all its patches. */
export interface Lifetime {
  readonly since?: string;
  readonly until?: string;
}

/** Whether a release has something with a lifetime. */
export function isIn(version: ChatwootVersion, { since = "0", until = version }: Lifetime): boolean {
  return compare(version, since) >= 0 && compare(version, until) <= 0;
}

/** Whether a release is the one, such as `4.16`, or a later one. */
export function isSince(version: ChatwootVersion, since: string): boolean {
  return isIn(version, { since });
}

/** Compares two versions by the parts that the second one names. */
function compare(version: string, other: string): number {
  const parts = version.split(".").map(Number);
  const differences = other.split(".").map((part, index) => (parts[index] ?? 0) - Number(part));
  return differences.find((difference) => difference !== 0) ?? 0;
}
