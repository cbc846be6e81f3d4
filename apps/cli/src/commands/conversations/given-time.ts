import { usageError } from "../../command-error.ts";

const hour = 3_600_000;

const units: Readonly<Record<string, number>> = {
  m: 60_000,
  min: 60_000,
  h: hour,
  d: 24 * hour,
  w: 7 * 24 * hour,
};

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The hour of a day that is given without one. */
const morning = 9;

const forms = "2h, 3d, 'tomorrow 9:00', monday, 2026-12-24, '2026-12-24 14:30', or an ISO time";

/**
 * Reads a time in the future: a duration from now, a day, or a day and a time of this computer's clock.
 *
 * @param now - Milliseconds since 1970.
 * @returns milliseconds since 1970.
 * @throws {CommandError} for any other text, and for a time that has passed.
 */
export function futureTime(label: string, text: string, now: number): number {
  const time = durationOf(text, now, 1) ?? dayAndTime(text, now, morning, 1);
  if (time === undefined) throw usageError(`${label} must be a time such as ${forms}, got ${JSON.stringify(text)}.`);
  if (time > now) return time;
  throw usageError(
    `${label} must be in the future, got ${JSON.stringify(text)}, which is ${new Date(time).toISOString()}.`,
  );
}

/**
 * Reads a time in the past: how long ago, or a day, or a day and a time of this computer's clock. A day without a time
 * is its beginning.
 *
 * @param now - Milliseconds since 1970.
 * @returns milliseconds since 1970.
 * @throws {CommandError} for any other text.
 */
export function pastTime(label: string, text: string, now: number): number {
  const time = durationOf(text.replace(/ ago$/, ""), now, -1) ?? dayAndTime(text, now, 0, -1);
  if (time !== undefined) return time;
  throw usageError(
    `${label} must be a time such as 24h, 7d, yesterday, 2026-11-01, '2026-11-01 14:30', or an ISO time, got ${JSON.stringify(text)}.`,
  );
}

function durationOf(text: string, now: number, direction: 1 | -1): number | undefined {
  const [, count = "", unit = ""] =
    /^(\d+(?:\.\d+)?)\s*(m|min|h|d|w)(?:ins?|inutes?|ours?|ays?|eeks?)?$/i.exec(text.trim()) ?? [];
  const size = units[unit.toLowerCase()];
  return size === undefined ? undefined : now + direction * Number(count) * size;
}

function dayAndTime(text: string, now: number, usualHour: number, direction: 1 | -1): number | undefined {
  const trimmed = text.trim().toLowerCase();
  // An ISO time says its zone.
  if (/^\d{4}-\d\d-\d\dt\d\d:\d\d.*(?:z|[+-]\d\d:?\d\d)$/.test(trimmed)) {
    const time = Date.parse(text.trim());
    return Number.isNaN(time) ? undefined : time;
  }
  const [, dayText = "", hours, minutes = "0"] =
    /^(\S+?)(?:(?:t(?=\d)|\s+(?:at\s+)?)(\d{1,2})(?::(\d\d)(?::\d\d)?)?)?$/.exec(trimmed) ?? [];
  const only = /^(\d{1,2}):(\d\d)$/.exec(dayText);
  if (only) return clock(new Date(now), Number(only[1]), Number(only[2]));
  const day = dayOf(dayText, now, direction);
  return day && clock(day, hours === undefined ? usualHour : Number(hours), Number(minutes));
}

function clock(day: Date, hours: number, minutes: number): number | undefined {
  if (hours > 23 || minutes > 59) return undefined;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hours, minutes).getTime();
}

function dayOf(text: string, now: number, direction: 1 | -1): Date | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year !== undefined) {
    const day = new Date(Number(year), Number(month) - 1, Number(date));
    // The 31st of a month with 30 days would be the first of the next.
    return day.getDate() === Number(date) && day.getMonth() === Number(month) - 1 ? day : undefined;
  }
  const shifts: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 };
  const shift = Object.hasOwn(shifts, text) ? shifts[text] : weekdayShift(text, now, direction);
  if (shift === undefined) return undefined;
  const day = new Date(now);
  day.setDate(day.getDate() + shift);
  return day;
}

/** Returns the number of days to the next or the last such weekday, which is not today. */
function weekdayShift(text: string, now: number, direction: 1 | -1): number | undefined {
  const index = weekdays.findIndex((name) => name === text || (text.length === 3 && name.startsWith(text)));
  if (index < 0) return undefined;
  const days = direction * (index - new Date(now).getDay());
  return direction * (((days + 6) % 7) + 1);
}
