#!/usr/bin/env node
import { helpText, readCommandLine } from "./command-line.ts";
import { greeting } from "./greeting.ts";
import { createSandbox } from "./sandbox.ts";
import { serve } from "./serve.ts";

const instruction = readCommandLine(process.argv.slice(2));

switch (instruction.kind) {
  case "help":
    process.stdout.write(helpText);
    break;
  case "wrong usage":
    process.stderr.write(`${instruction.reason}\nSee wootkit-sandbox --help.\n`);
    process.exitCode = 2;
    break;
  case "serve":
    await run(instruction.port, instruction.host);
}

async function run(port: number, host: string): Promise<void> {
  const sandbox = createSandbox();
  try {
    const server = await serve(sandbox, { port, host });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
    process.stdout.write(greeting(sandbox, server.url));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
