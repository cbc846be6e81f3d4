import { InvalidArgumentError } from "../errors.ts";

/**
 * What `write` makes of an argument. The runtime's own complaint is dropped, as it may quote a secret.
 *
 * @throws {InvalidArgumentError} when it cannot be written: a circular body, a line break in a header, half a character in a query.
 */
export function writable<T>(what: string, write: () => T): T {
  try {
    return write();
  } catch {
    throw new InvalidArgumentError(`${what} cannot be written.`);
  }
}
