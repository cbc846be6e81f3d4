import type { Contact } from "./generated/models.ts";
import { WootkitError } from "./transport/errors.ts";

/** The attributes that tell contacts apart. */
export type ContactMatch = Pick<Contact, "id" | "name" | "email" | "phone_number" | "identifier">;

/** Several contacts match the value that `contacts.find` was called with. */
export class AmbiguousContactError extends WootkitError {
  override name = "AmbiguousContactError";
  /** The contacts that match. If there are many, not all of them. */
  readonly matches: readonly ContactMatch[];

  /** @param hasMore - Whether there may be more than these. */
  constructor(value: string, contacts: readonly ContactMatch[], hasMore: boolean) {
    const list = contacts.map(({ id, name, email }) => `${id} (${name || "no name"}, ${email ?? "no e-mail address"})`);
    const count = `${list.length}${hasMore ? " or more" : ""}`;
    super(`${count} contacts match ${JSON.stringify(value)}: ${list.join(", ")}.`, {
      hint: "Use the id of one of them, or say which attribute to compare.",
    });
    this.matches = contacts.map(({ id, name, email, phone_number, identifier }) => ({
      id,
      name,
      email,
      phone_number,
      identifier,
    }));
  }
}
