/** The releases of Chatwoot that the sandbox can play, oldest first. */
export const chatwootVersions = ["4.5.2", "4.9.2", "4.11.1", "4.14.2", "4.16.2"] as const;

/** A release of Chatwoot that the sandbox can play. */
export type ChatwootVersion = (typeof chatwootVersions)[number];

/** Whether a release has what came with another one, such as `4.16`. */
export function isSince(version: ChatwootVersion, since: string): boolean {
  const [a, b] = [version, since].map((text) => text.split(".").map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
