/** A program that answers in place of a person. */
export interface AgentBot {
  id: number;
  /** `null` for a bot of the whole installation, a "system bot". */
  accountId: number | null;
  name: string | null;
  description: string | null;
  outgoingUrl: string | null;
  botType: "webhook" | null;
  /** URL of a picture, empty for none. */
  avatarUrl: string;
}

/** Chatwoot's own assistant (Enterprise). */
export interface CaptainAssistant {
  id: number;
  accountId: number;
  name: string;
  description: string | null;
  /** Unix milliseconds. */
  createdAt: number;
}
