/**
 * One of a server's four APIs.
 *
 * - `application`: with a user's token, usually within an account.
 * - `platform`: with the token of a platform app, for a whole installation.
 * - `public`: without a token; the path has the identifier of an inbox.
 * - `server`: the version and the health of the server.
 */
export type Api = "application" | "platform" | "public" | "server";

/** Returns the API that a path belongs to. */
export function apiOf(path: string): Api {
  if (path.startsWith("/platform/")) return "platform";
  if (path.startsWith("/public/")) return "public";
  return /^\/api\/v\d+\//.test(path) ? "application" : "server";
}
