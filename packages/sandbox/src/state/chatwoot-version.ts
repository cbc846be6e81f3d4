/** The releases of Chatwoot that the sandbox can play, oldest first. */
export const chatwootVersions = ["4.9.2", "4.14.2"] as const;

/** A release of Chatwoot that the sandbox can play. */
export type ChatwootVersion = (typeof chatwootVersions)[number];
