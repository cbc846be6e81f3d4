import { z } from "zod";
import type { CommandEntry } from "../../operations/command-table.ts";
import { effectOf } from "../../operations/effect.ts";
import type { Catalog } from "../catalog.ts";
import { selection, type Tool, tool } from "../tool.ts";
import { bodySchema, parametersSchema } from "./arguments.ts";
import { callOperation } from "./call-operation.ts";

/** Returns a tool for each operation, named after the operation. They suit clients that load tools on demand. */
export function operationTools({ entries }: Catalog): readonly Tool[] {
  return entries.map(operationTool);
}

function operationTool(entry: CommandEntry): Tool {
  const { operation, brief, about, body, method, kind } = entry;
  const parameters = parametersSchema(entry);
  const hasParameters = Object.keys(parameters.shape).length > 0;
  const hasRequired = Object.values(parameters.shape).some((one) => !z.safeParse(one, undefined).success);
  const fields = bodySchema(entry) ?? z.unknown();
  return tool({
    name: operation,
    title: brief.replace(/\.$/, ""),
    description: [brief, about.split("\n\n")[0]?.replaceAll("\n", " ")].filter(Boolean).join(" "),
    input: z.strictObject({
      ...(hasParameters && { parameters: hasRequired ? parameters : parameters.optional() }),
      ...(body && { body: body.required ? fields : fields.optional() }),
      ...selection,
    }),
    effect: effectOf(entry),
    isAdditive: kind === "create",
    isIdempotent: method !== "POST",
    operations: [operation],
    run: (input, call) => callOperation(entry, input, call),
  });
}
