const texts = import.meta.glob<string>("../samples/*/*", { query: "?raw", import: "default", eager: true });

/** The files that show how to call an operation, by the tool that each is for. The command line does not have every operation. */
const operationFiles = [
  { tool: "curl", file: "curl.sh", lang: "sh", optional: false },
  { tool: "TypeScript", file: "client.ts", lang: "ts", optional: false },
  { tool: "CLI", file: "cli.sh", lang: "sh", optional: true },
];

/** The text of a file below samples/. */
export function sampleText(file: string): string {
  const text = texts[`../samples/${file}`];
  if (text !== undefined) return text.trimEnd();
  throw new Error(`samples/${file} is missing. README.md tells which files each operation needs.`);
}

/** How to call an operation with each tool. `name` is the folder of the operation below samples/. */
export function operationSamples(name: string): { tool: string; lang: string; text: string }[] {
  return operationFiles
    .filter(({ file, optional }) => !optional || `../samples/${name}/${file}` in texts)
    .map(({ tool, file, lang }) => ({ tool, lang, text: sampleText(`${name}/${file}`) }));
}
