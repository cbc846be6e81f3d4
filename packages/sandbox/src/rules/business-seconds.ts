import type { WorkingHours } from "../resources/inboxes/table.ts";

const msPerMinute = 60_000;
const msPerDay = 24 * 60 * msPerMinute;

/**
 * Returns the time between two moments within working hours, in seconds.
 *
 * @param from - In Unix milliseconds, as `to`.
 * @param timeZone - The time zone of the working hours, such as `Europe/Berlin`.
 */
export function businessSeconds(hours: readonly WorkingHours[], timeZone: string, from: number, to: number): number {
  const offsetAt = offsets(timeZone);
  let sum = 0;
  for (let day = Math.floor((from + offsetAt(from)) / msPerDay); ; day += 1) {
    const midnight = day * msPerDay - offsetAt(day * msPerDay);
    if (midnight >= to) return Math.round(sum / 1000);
    const today = hours.find(({ day_of_week }) => day_of_week === new Date(day * msPerDay).getUTCDay());
    if (today === undefined || today.closed_all_day) continue;
    const opened = midnight + minutesOf(today.open_hour, today.open_minutes) * msPerMinute;
    const closed = midnight + minutesOf(today.close_hour, today.close_minutes) * msPerMinute;
    sum += Math.max(0, Math.min(to, closed) - Math.max(from, opened));
  }
}

function minutesOf(hour: number | null, minutes: number | null): number {
  return (hour ?? 0) * 60 + (minutes ?? 0);
}

/** Returns a function that returns the offset of a time zone from UTC at a time. All are in milliseconds. */
function offsets(timeZone: string): (time: number) => number {
  if (timeZone === "UTC") return () => 0;
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  return (time) => {
    const name = format.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hour, minute] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === "-" ? -1 : 1) * minutesOf(Number(hour ?? 0), Number(minute ?? 0)) * msPerMinute;
  };
}
