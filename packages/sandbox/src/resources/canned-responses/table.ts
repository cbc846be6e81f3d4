import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { type Timed, table } from "../../state/table-definition.ts";

/** A prepared reply that everyone in the account can insert. */
export interface CannedResponse extends ColumnsOf<typeof wire.CannedResponse>, Timed {}

export const cannedResponses = table<CannedResponse>()({ isTimed: true, ownedBy: ["account_id"] });
