import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const client = fileURLToPath(new URL("../../../packages/client", import.meta.url));

/** An edit of what the specification and the types say of a conversation. */
export type ConversationEdit = readonly [property: string, schema: object | undefined, type: string | undefined];

/**
 * Packs the built client as another version, with a conversation that has been edited in its specification and its types.
 *
 * @returns the path of the tarball.
 */
export async function packClient(
  work: string,
  version: string,
  edits: readonly ConversationEdit[] = [],
): Promise<string> {
  const folder = join(work, version);
  await mkdir(folder, { recursive: true });
  const { stdout } = await run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
    cwd: client,
  });
  const packed = stdout.trim();
  await run("tar", ["-xzf", packed], { cwd: folder });
  await edit(join(folder, "package/package.json"), (text) => JSON.stringify({ ...JSON.parse(text), version }));
  await edit(join(folder, "package/dist/openapi.json"), (text) => edits.reduce(editSpecification, text));
  await edit(join(folder, "package/dist/generated/types.d.ts"), (text) => edits.reduce(editTypes, text));
  const tarball = `wootkit-client-${version}.tgz`;
  await run("tar", ["-czf", join(work, tarball), "package"], { cwd: folder });
  return join(work, tarball);
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, "utf8")));
}

function editSpecification(text: string, [property, schema]: ConversationEdit): string {
  const document = JSON.parse(text);
  const { Conversation } = document.components.schemas;
  const isRequired = Conversation.required.includes(property) && schema !== undefined;
  Conversation.required = Conversation.required.filter((name: string) => name !== property || isRequired);
  // What is undefined is left out of the JSON.
  Conversation.properties[property] = schema && { ...Conversation.properties[property], ...schema };
  return JSON.stringify(document);
}

function editTypes(text: string, [property, , type]: ConversationEdit): string {
  return text.replace(/^( {8})Conversation: \{\n[\s\S]*?^\1\};$/m, (schema) => {
    const line = new RegExp(`^ {12}${property}\\??: .*;$`, "m");
    if (type === undefined) return schema.replace(line, "");
    return line.test(schema)
      ? schema.replace(line, `            ${property}: ${type};`)
      : schema.replace(/\n( {8}\};)$/, `\n            ${property}?: ${type};\n$1`);
  });
}
