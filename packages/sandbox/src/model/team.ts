/** A group of agents that conversations can be given to. */
export interface Team {
  id: number;
  account_id: number;
  /** Always lower case, as the server stores it. */
  name: string;
  description: string | null;
  allow_auto_assign: boolean;
  memberIds: ReadonlySet<number>;
}
