import { deskCommand } from "../desk-command.ts";
import { changeEach } from "./change-each.ts";
import { setStatus } from "./set-status.ts";

/** `wootkit conversations resolve <conversation>...` */
export const resolve = deskCommand<object>({
  brief: "Resolve conversations.",
  about: "A conversation that is resolved already stays so.",
  examples: ["wootkit conversations resolve 106 108"],
  arguments: { each: { name: "conversation", brief: "The ID of a conversation, or its link." }, minimum: 1 },
  run: (context, flags, values) =>
    changeEach(context, flags, values, () => (connection, id) => setStatus(connection, id, "resolved")),
});
