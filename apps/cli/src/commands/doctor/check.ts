/** A finding of `wootkit doctor`. */
export interface Check {
  /** The thing, such as `clock`. */
  readonly name: string;
  readonly result: "ok" | "warning" | "failed";
  /** The finding, in one sentence. */
  readonly text: string;
  /** What to do next. */
  readonly next?: string | undefined;
}

/** A check that found nothing to change. */
export const ok = (name: string, text: string): Check => ({ name, result: "ok", text });

/** A check that found a risk. */
export const warning = (name: string, text: string, next?: string): Check => ({ name, result: "warning", text, next });

/** A check that found a fault. */
export const failed = (name: string, text: string, next?: string): Check => ({ name, result: "failed", text, next });
