import type { OperationPage } from "../reference/page.ts";
import type { Sample } from "./sample.ts";

const texts = import.meta.glob<string>("../../samples/*/*", { query: "?raw", import: "default", eager: true });

/** The files in samples/ that replace generated samples. */
const files: readonly { readonly tool: Sample["tool"]; readonly lang: Sample["lang"]; readonly file: string }[] = [
  { tool: "curl", lang: "sh", file: "curl.sh" },
  { tool: "TypeScript", lang: "ts", file: "client.ts" },
  { tool: "CLI", lang: "sh", file: "cli.sh" },
];

/** Returns the text of a file in samples/. */
export function sampleText(file: string): string {
  const text = texts[`../../samples/${file}`];
  if (text !== undefined) return text.trimEnd();
  throw new Error(`samples/${file} is missing. README.md explains the files in that folder.`);
}

/** The samples of an operation, one for each tool. A hand-written file replaces the generated sample. */
export function operationSamples({ name, samples }: Pick<OperationPage, "name" | "samples">): Sample[] {
  return files.flatMap(({ tool, lang, file }) => {
    if (`../../samples/${name}/${file}` in texts) return [{ tool, lang, text: sampleText(`${name}/${file}`) }];
    return samples.filter((sample) => sample.tool === tool);
  });
}
