import { z } from "zod";
import { builtTypes } from "../../built-table.ts";
import { usageError } from "../../command-error.ts";
import { type Effect, effectOf } from "../../operations/effect.ts";
import type { Catalog } from "../catalog.ts";
import { fitLines } from "../fit.ts";
import { selection, type Tool, tool } from "../tool.ts";
import { callOperation } from "./call-operation.ts";
import { describeOperation, inputLine } from "./describe-operation.ts";
import { operationSearch } from "./search-operations.ts";

/** The most operations that a search returns. */
const mostHits = 10;

const operation = z.string().describe("The ID of the operation, such as listLabels.");

/** Returns the tools that find, describe and call any operation. */
export function genericTools(catalog: Catalog): readonly Tool[] {
  return [
    searchTool(catalog),
    describeTool(catalog),
    callTool("read", "Read from Chatwoot", "Calls an operation that only reads."),
    callTool("write", "Change Chatwoot", "Calls an operation that creates or changes something and deletes nothing."),
    callTool(
      "delete",
      "Delete from Chatwoot",
      "Calls an operation that deletes, merges or resets something. This can't be undone: ask the user first.",
    ),
  ];
}

function searchTool({ entries, resources }: Catalog): Tool {
  const search = operationSearch(entries);
  return tool({
    name: "search_operations",
    title: "Search operations",
    description: `Finds operations of the Chatwoot API for anything the other tools can't do. Returns up to ${mostHits}: ID, effect, sentence, inputs (* is required).`,
    input: z.strictObject({
      words: z.string().optional().describe("Such as: canned response create."),
      resource: z.string().optional().describe("Only operations of this resource, such as labels or inboxes."),
      offset: z.int().min(0).optional().describe("How many hits to skip."),
    }),
    effect: "read",
    isLocal: true,
    operations: [],
    run({ words = "", resource, offset = 0 }) {
      if (resource !== undefined && !resources.includes(resource)) {
        throw usageError(
          `There is no resource ${JSON.stringify(resource)}.`,
          `The resources are ${resources.join(", ")}.`,
        );
      }
      const hits = search(words, resource);
      const shown = hits.slice(offset, offset + mostHits);
      const next = offset + mostHits;
      const lines = shown.map(
        (entry) => `${entry.operation} (${effectOf(entry)}): ${entry.brief} Inputs: ${inputLine(entry)}`,
      );
      const resourceNote = `Try other words, or a resource: ${resources.join(", ")}.`;
      return {
        text: lines.join("\n"),
        isData: false,
        notes: [
          hits.length === 0 ? `No operation was found. ${resourceNote}` : undefined,
          next < hits.length ? `${shown.length} of ${hits.length}. For more, pass offset: ${next}.` : undefined,
        ],
      };
    },
  });
}

function describeTool(catalog: Catalog): Tool {
  const names = new Map(catalog.entries.map(({ words, operation: id }) => [words.join(" "), id]));
  return tool({
    name: "describe_operation",
    title: "Describe an operation",
    description: "Describes an operation: parameters, body, response, pages, access. Call it before the operation.",
    input: z.strictObject({ operation }),
    effect: "read",
    isLocal: true,
    operations: [],
    run({ operation: id }) {
      const entry = catalog.get(id);
      const types = builtTypes(entry.words[0] ?? "")[id] ?? {};
      const lines = describeOperation(entry, types, names).split("\n");
      const shown = fitLines(lines, "start");
      const cut = lines.length - shown.length;
      return {
        text: shown.join("\n"),
        isData: false,
        notes: [cut > 0 ? `${cut} lines at the end are left out, because the description is too long.` : undefined],
      };
    },
  });
}

function callTool(effect: Effect, title: string, description: string): Tool {
  const hasBody = effect !== "read";
  return tool({
    name: `${effect}_operation`,
    title,
    description: `${description} Find it with search_operations.`,
    input: z.strictObject({
      operation,
      parameters: z.record(z.string(), z.unknown()).optional().describe("Path and query, by name."),
      body: z
        .unknown()
        .optional()
        .describe(hasBody ? "The JSON body." : "Only for a filter."),
      ...selection,
    }),
    effect,
    isIdempotent: effect === "delete",
    operations: [],
    run({ operation: id, parameters, body, part }, call) {
      const entry = call.session.catalog.get(id);
      const own = effectOf(entry);
      if (own !== effect) {
        throw usageError(`${id} does not ${effect}: its effect is ${own}.`, `Call it with ${own}_operation.`);
      }
      return callOperation(entry, { parameters, body, part }, call);
    },
  });
}
