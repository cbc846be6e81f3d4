import type { Stage } from "./support-desk.ts";

/** What is said of a recorded case beside its stage. */
export interface Setup extends Stage {
  /** The desk was being written to while it responded, and the order of the rows with it: it is not compared. */
  unordered?: true;
}

/** All four orders have an activity last. So it was when most cases were recorded. */
const settled: Setup = { settled: "ABCD" };
const early: Setup = {};

/** Cases of the list that were recorded at another stage. Those ending in `-jobs-pending` are early if not told here. */
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

/** Cases of the filter that are not like the others. */
const filters: Readonly<Record<string, Setup>> = {
  "and-or-mixed": { settled: "ABCD", unordered: true },
  "contact-id": { settled: "ABCD", unordered: true },
};

/** Recorded cases that the desk can't be asked for, and why. */
export const conversationsNotSetUp: Readonly<Record<string, string>> = {
  "list: success-jobs-pending":
    "The desk was being set up: rows have not the content, nor the order, of any other case.",
};

/** How the desk was when a case was recorded. */
export function setupOf(operation: "list" | "filter", name: string): Setup {
  const known = operation === "list" ? lists[name] : filters[name];
  return known ?? (name.endsWith("-jobs-pending") ? early : settled);
}
