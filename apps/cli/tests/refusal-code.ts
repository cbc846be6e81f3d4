import { exitCodes } from "../src/exit-codes.ts";

/** Returns the exit code for a status that is not a success. */
export function refusalCode(status: number): number {
  const { notSignedIn, notFound, rateLimited, failure } = exitCodes;
  return { 401: notSignedIn, 404: notFound, 429: rateLimited }[status] ?? failure;
}
