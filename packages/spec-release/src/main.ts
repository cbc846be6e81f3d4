#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import process from "node:process";
import { run } from "./cli/run.ts";

// Where schemas differ, most of the time is Node's, to compile TypeScript.
enableCompileCache();
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
