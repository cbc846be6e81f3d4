import type { Client } from "@wootkit/client";
import { usageError } from "../../command-error.ts";
import { connect } from "../../connection.ts";
import type { OwnRun } from "../../operations/build-command.ts";
import { confirmQuestion } from "../../operations/confirm.ts";
import { runCommand } from "../../operations/run-command.ts";
import { contactOf } from "../../references/contact-reference.ts";

const isId = (text: string) => /^[1-9]\d*$/.test(text);

/** `wootkit contacts merge <keep> <absorb>`: contacts by name, and both are shown before they are merged. */
export const mergeContacts: OwnRun = {
  about:
    "The first contact stays. It gets the values that it lacks, and the conversations, messages, notes and inboxes of the second, which is deleted. This cannot be undone.",
  examples: ["wootkit contacts merge 1 2 --yes"],
  async run(context, entry, flags, values) {
    const isConfirmed = flags.yes === true || flags["dry-run"];
    if (isConfirmed && values.every(isId)) return runCommand(context, entry, flags, values);
    const connection = await connect(context, flags, "application", { references: values });
    const [first = "", second = ""] = values;
    const keep = await contactOf(connection, first, { choose: context.choose, label: "<base-contact>" });
    const absorb = await contactOf(connection, second, { choose: context.choose, label: "<mergee-contact>" });
    if (keep === absorb)
      throw usageError(`Both arguments are contact ${keep}.`, "Merging it with itself changes nothing.");
    if (!isConfirmed) {
      const [kept, absorbed] = await connection.ask((client) =>
        Promise.all([described(client, keep), described(client, absorb)]),
      );
      await confirmQuestion(
        context,
        `Merge contact ${absorbed} into contact ${kept}? The first of them is deleted. This cannot be undone.`,
      );
    }
    await runCommand(context, entry, { ...flags, yes: true }, [String(keep), String(absorb)]);
  },
};

async function described(client: Client, id: number): Promise<string> {
  const [{ name, email, phone_number }, conversations] = await Promise.all([
    client.contacts.get(id),
    client.contacts.listConversations(id),
  ]);
  const count = `${conversations.items.length}${conversations.complete ? "" : " or more"} conversations`;
  return `${id} (${[name || "no name", email, phone_number, count].filter(Boolean).join(", ")})`;
}
