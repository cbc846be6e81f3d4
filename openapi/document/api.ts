/**
 * Which of a server's four APIs a path belongs to.
 *
 * - `application`: a person's token, mostly within an account.
 * - `platform`: the token of a platform app, for a whole installation.
 * - `public`: no token; the identifier of an inbox is in the path.
 * - `server`: the server itself, such as its version and health.
 */
export type Api = "application" | "platform" | "public" | "server";

/** The API that a path belongs to. */
export function apiOf(path: string): Api {
  if (path.startsWith("/platform/")) return "platform";
  if (path.startsWith("/public/")) return "public";
  return /^\/api\/v\d+\//.test(path) ? "application" : "server";
}
