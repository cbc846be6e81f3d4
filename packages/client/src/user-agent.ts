import { version } from "./generated/version.ts";

/** The header that tells a server who calls. A browser sends its own, and would ask the server's leave for another. */
export const userAgent: Readonly<Record<string, string>> =
  "document" in globalThis ? {} : { "User-Agent": `wootkit-client/${version}` };
