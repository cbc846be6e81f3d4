import type { Context } from "../context.ts";

/** The line on the terminal that shows how far a long command is. */
export interface Progress {
  /** Adds finished items. */
  add(count?: number): void;
  /** Removes the line. Call it before any other output, also after an error. */
  done(): void;
}

/** Milliseconds between two drawings. */
const pause = 100;

const start = "\r";
const clear = "\r\u001b[K";

/**
 * Shows the progress of long work in one line on standard error: the count, the rate, and the time left if the total is
 * known. Without a terminal, it prints nothing.
 *
 * @param what - The items in the plural, such as `conversations`.
 */
export function progress(
  context: Pick<Context, "process" | "errorColumns" | "env" | "now">,
  { what, total }: { readonly what: string; readonly total?: number | undefined },
): Progress {
  const { stderr } = context.process;
  const columns = context.errorColumns?.();
  if (columns === undefined || context.env.TERM === "dumb") return { add() {}, done() {} };
  const began = context.now();
  let count = 0;
  let drawn = began;
  let isShown = false;
  return {
    add(more = 1) {
      count += more;
      const now = context.now();
      if (now - drawn < pause) return;
      drawn = now;
      isShown = true;
      const line = progressLine({ what, total, count, seconds: (now - began) / 1000 });
      // The last column stays free: some terminals would start a new line.
      stderr.write(`${clear}${line.slice(0, columns - 1)}${start}`);
    },
    done() {
      if (isShown) stderr.write(clear);
      isShown = false;
    },
  };
}

interface Measured {
  readonly what: string;
  readonly total: number | undefined;
  readonly count: number;
  readonly seconds: number;
}

function progressLine({ what, total, count, seconds }: Measured): string {
  const rate = count / seconds;
  const parts = [
    total === undefined
      ? `${number(count)} ${what}`
      : `${number(count)} of ${number(total)} ${what} (${Math.floor((count / Math.max(total, 1)) * 100)}%)`,
    `${number(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate))}/s`,
    ...(total !== undefined && rate > 0 && total > count ? [`${duration((total - count) / rate)} left`] : []),
  ];
  return parts.join(", ");
}

function number(value: number): string {
  return value.toLocaleString("en");
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
