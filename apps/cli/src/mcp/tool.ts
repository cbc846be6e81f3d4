import type { CallToolResult, McpServer, ToolAnnotations } from "@modelcontextprotocol/server";
import { z } from "zod";
import { CommandError } from "../command-error.ts";
import type { Connection } from "../connection.ts";
import type { Effect } from "../operations/effect.ts";
import { type Answer, failureOf, resultOf, type SelectionArguments } from "./answer.ts";
import type { Session } from "./session.ts";

/** One call of a tool. */
export interface Call {
  readonly session: Session;
  /** Aborts when the caller cancels the call. */
  readonly signal: AbortSignal;
  /**
   * Connects to the application API.
   *
   * @param references - Arguments that can be links. The connection must be to their server and account.
   */
  connect(references?: readonly string[]): Promise<Connection>;
}

/** A tool that a model can call. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly effect: Effect;
  /** Whether a repeated call has no further effect. Reading always has none. */
  readonly isIdempotent?: boolean;
  /** Whether it only adds, and overwrites nothing. */
  readonly isAdditive?: boolean;
  /** Whether it only reads the documentation in this package. */
  readonly isLocal?: boolean;
  /** The IDs of the operations that it needs. It is only offered if all of them are. */
  readonly operations: readonly string[];
  run(input: z.output<Input>, call: Call): Promise<Answer> | Answer;
}

/** Infers the type of the input from its schema. */
export function tool<Input extends z.ZodObject>(given: Tool<Input>): Tool {
  // `run` only gets input that the schema has parsed.
  return given as unknown as Tool;
}

/** The arguments with which a caller selects a part of a result. */
export const selection = {
  fields: z.array(z.string()).optional().describe('Dotted fields to return, or ["*"] for all.'),
  offset: z.int().min(0).optional().describe("Items to skip, if a note says so."),
  part: z.int().min(1).optional().describe("The part of a long text, if a note says so."),
};

/** Offers a tool on a server. */
export function register(server: McpServer, session: Session, one: Tool): void {
  const { name, title, description, input } = one;
  const annotations = annotationsOf(one, session.isSandbox);
  server.registerTool(name, { title, description, inputSchema: input, annotations }, (given, { mcpReq: { signal } }) =>
    result(one, given, {
      session,
      signal,
      connect: (references) => session.connect("application", signal, references),
    }),
  );
}

/** Derives the hints on which clients base their permission prompts. */
function annotationsOf(
  { effect, isIdempotent = false, isAdditive = false, isLocal = false }: Tool,
  isSandbox: boolean,
): ToolAnnotations {
  const isReading = effect === "read";
  return {
    readOnlyHint: isReading,
    destructiveHint: !isReading && !isAdditive,
    idempotentHint: isReading || isIdempotent,
    openWorldHint: !isLocal && !isSandbox,
  };
}

async function result(one: Tool, given: z.output<z.ZodObject>, call: Call): Promise<CallToolResult> {
  const { redact } = call.session;
  try {
    // Tools without these arguments have none of them in their input.
    const answer = resultOf(await one.run(given, call), given as SelectionArguments);
    return redacted(answer, redact);
  } catch (error) {
    if (error instanceof CommandError) return failureOf(redact(error.lines.join("\n")));
    return failureOf(redact(`Unexpected error: ${error instanceof Error ? error.message : String(error)}`));
  }
}

function redacted({ content }: CallToolResult, redact: Session["redact"]): CallToolResult {
  return { content: content.map((one) => (one.type === "text" ? { ...one, text: redact(one.text) } : one)) };
}
