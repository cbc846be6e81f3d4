import { version } from "./generated/version.ts";

/** Whether this runs in a web page. */
export const inPage: boolean = "document" in globalThis;

/** The header that tells a server who calls. A browser sends its own, and would ask the server's leave for another. */
export const userAgent: Readonly<Record<string, string>> = inPage ? {} : { "User-Agent": `wootkit-client/${version}` };
