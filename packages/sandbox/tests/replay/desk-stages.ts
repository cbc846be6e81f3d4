import type { Stage } from "./support-desk.ts";

/** The stage of a recorded case, and how to compare it. */
export interface Setup extends Stage {
  /** Set if the desk changed during the request, so that the order can't be compared. */
  unordered?: true;
}

/** All four orders end with an activity, as in most recorded cases. */
const settled: Setup = { settled: "ABCD" };
const early: Setup = {};

/** The list cases from other stages. Those ending in `-jobs-pending` are early unless they are named here. */
const lists: Readonly<Record<string, Setup>> = {
  success: early,
  "as-agent": early,
  "assignee-type-all": { settled: "A", unordered: true },
  "assignee-type-assigned": { settled: "A" },
  "assignee-type-unassigned": early,
  "conversation-type-participating-jobs-pending": { settled: "ABCD", unmeasured: true },
  "page-2-of-2": { crowded: true },
  "sort-by-created-at-asc-jobs-pending": { settled: "A" },
  "sort-by-created-at-desc-jobs-pending": { settled: "A" },
  "status-all": early,
  "status-open": early,
  "status-pending": early,
};

/** The filter cases from other stages. */
const filters: Readonly<Record<string, Setup>> = {
  "and-or-mixed": { settled: "ABCD", unordered: true },
  "contact-id": { settled: "ABCD", unordered: true },
};

/** Returns the stage of the desk in a recorded case. */
export function setupOf(operation: "list" | "filter", name: string): Setup {
  const known = operation === "list" ? lists[name] : filters[name];
  return known ?? (name.endsWith("-jobs-pending") ? early : settled);
}
