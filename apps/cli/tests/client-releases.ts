import { execFile } from "node:child_process";
import { cp, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const client = fileURLToPath(new URL("../../../packages/client", import.meta.url));

/** An edit to the conversation in the document and the types. */
export type ConversationEdit = readonly [property: string, schema: object | undefined, type: string | undefined];

/**
 * Makes another version of the built client, with edits to the conversation in its document and types.
 *
 * @returns the folder of the package, with the files of its tarball.
 */
export async function clientRelease(
  work: string,
  version: string,
  edits: readonly ConversationEdit[] = [],
): Promise<string> {
  const folder = join(work, version, "package");
  for (const name of ["package.json", "dist"]) await cp(join(client, name), join(folder, name), { recursive: true });
  await edit(join(folder, "package.json"), (text) => JSON.stringify({ ...JSON.parse(text), version }));
  await edit(join(folder, "dist/openapi.json"), (text) => edits.reduce(editSpecification, text));
  await edit(join(folder, "dist/generated/models.d.ts"), (text) => edits.reduce(editTypes, text));
  return folder;
}

/** Installs a release of the client and its dependencies in a project. */
export async function install(release: string, project: string): Promise<void> {
  await cp(release, join(project, "node_modules/@wootkit/client"), { recursive: true });
  const dependency = await realpath(join(client, "node_modules/openapi-fetch"));
  await symlink(dependency, join(project, "node_modules/openapi-fetch"), "junction");
}

/** Packs a package, and returns the path of the tarball. */
export async function packed(folder: string): Promise<string> {
  const tarball = `${folder}.tgz`;
  await promisify(execFile)("tar", ["-czf", tarball, "-C", join(folder, ".."), "package"]);
  return tarball;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, "utf8")));
}

function editSpecification(text: string, [property, schema]: ConversationEdit): string {
  const document = JSON.parse(text);
  const { Conversation } = document.components.schemas;
  const isRequired = Conversation.required.includes(property) && schema !== undefined;
  Conversation.required = Conversation.required.filter((name: string) => name !== property || isRequired);
  // JSON leaves out undefined values.
  Conversation.properties[property] = schema && { ...Conversation.properties[property], ...schema };
  return JSON.stringify(document);
}

function editTypes(text: string, [property, , type]: ConversationEdit): string {
  return text.replace(/^export interface Conversation \{\n[\s\S]*?^\}$/m, (schema) => {
    const line = new RegExp(`^\\t${property}\\??: .*;$`, "m");
    if (type === undefined) return schema.replace(line, "");
    return line.test(schema)
      ? schema.replace(line, `\t${property}: ${type};`)
      : schema.replace(/\n\}$/, `\n\t${property}?: ${type};\n}`);
  });
}
