import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A recorded request and what a real server answered. */
export interface Exchange {
  /** Where it was read: the file and the line, such as `contacts/list-conversations.ndjson:17`. */
  readonly source: string;
  /** What the case shows, such as `newest-20-of-25`. */
  readonly case: string;
  readonly request: {
    readonly method: string;
    /** The path with its places, such as `/api/v1/accounts/{account_id}/…`. */
    readonly path: string;
    readonly params: Readonly<Record<string, string | number>>;
    readonly query?: Readonly<Record<string, string | number | readonly string[]>>;
    readonly headers?: Readonly<Record<string, string>>;
    /** The JSON that was sent; `{ raw: … }` stands for a text that is no JSON. */
    readonly body?: unknown;
    /** Whose token was sent; null for none. */
    readonly role: string | null;
  };
  readonly response: RecordedResponse;
}

/** What came: `body` where it was JSON, `text` where it was something else, neither where nothing came. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
}

/** All exchanges in the `.ndjson` files of a folder and those below it, one a line. */
export function readExchanges(folder: string): Exchange[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ndjson"));
  return files.sort().flatMap((file) => {
    const path = join(folder, file);
    const lines = readFileSync(path, "utf8").trimEnd().split("\n");
    return lines.map((line, index) => ({ ...JSON.parse(line), source: `${relative(folder, path)}:${index + 1}` }));
  });
}
