#!/usr/bin/env node
import module from "node:module";

// Must run before other modules load, so the command is in a separate file. Node has this cache since 22.8.
module.enableCompileCache?.();
const { runCommand } = await import("./command.ts");
process.exitCode = await runCommand(process.argv.slice(2), process);
