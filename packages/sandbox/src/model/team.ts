/** A group of agents that conversations can be given to. */
export interface Team {
  id: number;
  accountId: number;
  /** Always lower case, as the server stores it. */
  name: string;
  description: string | null;
  allowAutoAssign: boolean;
  memberIds: ReadonlySet<number>;
}
