/** A feature that an installation switches on or off for each account. */
export type AccountFeature = "sla";

/** A tenant of the server: its own inboxes, people and contacts. */
export interface Account {
  id: number;
  name: string;
  status: "active" | "suspended";
  features: ReadonlySet<AccountFeature>;
}
