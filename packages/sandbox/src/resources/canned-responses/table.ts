import { type Timed, table } from "../../state/table-definition.ts";

/** A prepared reply that everyone in the account can insert. */
export interface CannedResponse extends Timed {
  id: number;
  account_id: number;
  short_code: string;
  content: string;
}

export const cannedResponses = table<CannedResponse>()({
  isTimed: true,
  ownedBy: ["account_id"],
});
