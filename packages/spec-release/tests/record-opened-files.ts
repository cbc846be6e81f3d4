/** Preloaded into Node, in its main thread and in workers: appends every path that `node:fs` opens to a file. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import process from "node:process";

const log = process.env.OPENED_FILES_LOG ?? "";
const { appendFileSync } = fs;
let isWriting = false;

function recordCallsOf(target: object, names: readonly string[]): void {
  for (const name of names) {
    const own: unknown = Reflect.get(target, name);
    if (typeof own !== "function") throw new Error(`node:fs has no ${name}`);
    Reflect.set(target, name, (file: unknown, ...rest: unknown[]) => {
      // The log is opened as well.
      if (!isWriting) {
        isWriting = true;
        appendFileSync(log, `${String(file)}\n`);
        isWriting = false;
      }
      return Reflect.apply(own, target, [file, ...rest]);
    });
  }
}

recordCallsOf(fs, ["readFileSync", "openSync", "readFile", "open", "createReadStream", "readlinkSync"]);
recordCallsOf(fs.promises, ["readFile", "open", "readlink"]);
syncBuiltinESMExports();
