import type { Company as WireCompany } from "@wootkit/client";
import { type Timed, table } from "../../state/table-definition.ts";

/** A company that contacts work for, in an account with the feature `companies`. */
export interface Company extends Omit<WireCompany, "contacts_count" | keyof Timed>, Timed {
  account_id: number;
}

export const companies = table<Company>()({ isTimed: true, ownedBy: ["account_id"] });
