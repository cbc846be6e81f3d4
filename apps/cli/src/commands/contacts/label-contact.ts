import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { printObject } from "../../output/print.ts";
import { visibleText } from "../../output/visible-text.ts";
import { contactOf } from "../../references/contact-reference.ts";
import { type LabelFlags, labelChange, labelFlags, labelsText } from "../conversations/change-labels.ts";
import { type DeskFlags, deskCommand } from "../desk-command.ts";

/** `wootkit contacts label <contact> --add <label> --remove <label>` */
export const labelContact = deskCommand<LabelFlags>({
  brief: "Add labels to a contact, or remove them.",
  examples: ["wootkit contacts label 1 --add vip --remove billing", "wootkit contacts label 1 --set none"],
  arguments: [{ name: "contact", brief: "An ID, link, e-mail, phone number, identifier, or name." }],
  flags: labelFlags,
  run: label,
});

async function label(context: Context, flags: LabelFlags & DeskFlags, [text = ""]: readonly string[]): Promise<void> {
  const connection = await connect(context, flags, "application", { references: [text] });
  const { change, reads } = await labelChange(connection, flags);
  const id = await contactOf(connection, text, context);
  const present = reads ? (await connection.ask((client) => client.contactLabels.list(id))).items : [];
  const labels = await connection.ask((client) => client.contactLabels.set(id, { labels: [...change(present)] }));
  await printObject(context, flags, {
    object: { id, labels },
    bytes: connection.lastBody,
    text: `Contact ${id} has ${visibleText(labelsText(labels))}\n`,
  });
}
