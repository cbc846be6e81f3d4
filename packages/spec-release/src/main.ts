#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import process from "node:process";
import { run } from "./cli/run.ts";

// When schemas differ, Node spends most of the time on compiling the TypeScript compiler.
enableCompileCache();
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
