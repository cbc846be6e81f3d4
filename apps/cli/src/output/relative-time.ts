const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;
const month = year / 12;

/**
 * Returns how long ago a time was, such as `2 min ago`. A future time is `just now`, because clocks differ.
 *
 * @param moment - Seconds since 1970.
 * @param now - Milliseconds since 1970.
 */
export function relativeTime(moment: number, now: number): string {
  const [count, , unit] = elapsed(moment, now);
  if (count === 0) return "just now";
  return `${count} ${count > 1 && /day|month|year/.test(unit) ? `${unit}s` : unit} ago`;
}

/** Returns the same in short, such as `2 min` or `7 mo`. */
export function shortRelativeTime(moment: number, now: number): string {
  const [count, short] = elapsed(moment, now);
  return count === 0 ? "now" : `${count} ${short}`;
}

/** Returns the number of whole units, and the short and the long name of the unit. */
function elapsed(moment: number, now: number): [count: number, short: string, long: string] {
  const seconds = now / 1000 - moment;
  if (seconds < minute) return [0, "", ""];
  if (seconds < hour) return [Math.floor(seconds / minute), "min", "min"];
  if (seconds < day) return [Math.floor(seconds / hour), "h", "h"];
  if (seconds < month) return [Math.floor(seconds / day), "d", "day"];
  if (seconds < year) return [Math.floor(seconds / month), "mo", "month"];
  return [Math.floor(seconds / year), "y", "year"];
}
