/** Formats the times of a chat. */
export interface ChatTime {
  /** Returns the time of day, such as `09:30`. */
  hour(seconds: number): string;
  /** Returns the day, such as `Sunday 22 November 2026`. */
  day(seconds: number): string;
  /** Returns the day and the time, such as `22 Nov 2026, 09:30`. */
  moment(seconds: number): string;
}

/**
 * Makes the formatter of the times in a chat. On a terminal, times are those of the user's clock. Other output is the
 * same everywhere, so its times are in UTC.
 *
 * @param zone - The time zone by its name. @default that of the system
 */
export function chatTime(isTTY: boolean, zone: string | undefined): ChatTime {
  const timeZone = isTTY ? knownZone(zone) : "UTC";
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { ...options, ...(timeZone && { timeZone }) });
  const hour = format({ hour: "2-digit", minute: "2-digit" });
  const day = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const moment = format({ day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
  const suffix = isTTY ? "" : " UTC";
  const dateOf = (seconds: number) => new Date(seconds * 1000);
  return {
    hour: (seconds) => hour.format(dateOf(seconds)),
    day: (seconds) => day.format(dateOf(seconds)) + suffix,
    moment: (seconds) => moment.format(dateOf(seconds)) + suffix,
  };
}

/** The variable TZ can have forms that only the system understands. */
function knownZone(zone: string | undefined): string | undefined {
  try {
    return zone && new Intl.DateTimeFormat("en", { timeZone: zone }) ? zone : undefined;
  } catch {
    return undefined;
  }
}
