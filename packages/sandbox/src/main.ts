#!/usr/bin/env node
import module from "node:module";

// Before anything else is loaded, which is why the command is a file of its own. Node before 22.8 has no cache.
module.enableCompileCache?.();
const { runCommand } = await import("./command.ts");
process.exitCode = await runCommand(process.argv.slice(2), process);
