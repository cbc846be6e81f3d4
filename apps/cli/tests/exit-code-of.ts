import { exitCodes } from "../src/exit-codes.ts";

const ownCodes: Readonly<Record<number, number>> = {
  401: exitCodes.notSignedIn,
  404: exitCodes.notFound,
  429: exitCodes.rateLimited,
};

/** The exit code of a command that the server refused with a status. */
export function exitCodeOf(status: number): number {
  return ownCodes[status] ?? exitCodes.failure;
}
