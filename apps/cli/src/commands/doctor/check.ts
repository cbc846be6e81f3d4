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

export const ok = (name: string, text: string): Check => ({ name, result: "ok", text });

export const warning = (name: string, text: string, next?: string): Check => ({ name, result: "warning", text, next });

export const failed = (name: string, text: string, next?: string): Check => ({ name, result: "failed", text, next });
