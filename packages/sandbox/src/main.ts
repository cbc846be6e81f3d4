#!/usr/bin/env node
// Must run before other modules load, so the command is in a separate file. Node has this cache since 22.8.
process.getBuiltinModule?.("node:module").enableCompileCache?.();
const { runCommand } = await import("./command.ts");
process.exitCode = await runCommand(process.argv.slice(2), process);
