const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;
const month = year / 12;

/**
 * How long ago a moment was, such as `2 min ago`. A moment in the future is `just now`: the clocks of two machines differ.
 *
 * @param moment - Seconds since 1970.
 * @param now - Milliseconds since 1970.
 */
export function relativeTime(moment: number, now: number): string {
  const seconds = now / 1000 - moment;
  if (seconds < minute) return "just now";
  if (seconds < hour) return `${Math.floor(seconds / minute)} min ago`;
  if (seconds < day) return `${Math.floor(seconds / hour)} h ago`;
  if (seconds < month) return ago(seconds / day, "day");
  if (seconds < year) return ago(seconds / month, "month");
  return ago(seconds / year, "year");
}

function ago(count: number, unit: string): string {
  const whole = Math.floor(count);
  return `${whole} ${unit}${whole === 1 ? "" : "s"} ago`;
}
