/** The text of a document's file, with the members that Redocly's own class for it has. */
export class DocumentSource {
  readonly absoluteRef: string;
  readonly body: string;
  #ast: unknown;
  #lines: string[] | undefined;

  constructor(file: string, text: string) {
    this.absoluteRef = file;
    // Redocly counts lines by line feeds alone.
    this.body = text.replaceAll("\r\n", "\n");
  }

  getAst(parse: (text: string, options: { readonly filename: string }) => unknown): unknown {
    this.#ast ??= parse(this.body, { filename: this.absoluteRef });
    return this.#ast;
  }

  getLines(): string[] {
    this.#lines ??= this.body.split("\n");
    return this.#lines;
  }
}
