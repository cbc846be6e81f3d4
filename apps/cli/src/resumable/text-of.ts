import { readFile } from "node:fs/promises";

/** Returns the text of a file, or undefined if the file does not exist. */
export async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (Object(error).code === "ENOENT") return undefined;
    throw error;
  }
}
