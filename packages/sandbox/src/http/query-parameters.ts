/** The parameters of a query, as the server reads them: of one that was given twice the last counts. */
export class QueryParameters {
  readonly #parameters: URLSearchParams;

  constructor(url: string) {
    this.#parameters = new URL(url).searchParams;
  }

  /** The value of a parameter: `""` where it was given without one, `undefined` where it was not given. */
  get(name: string): string | undefined {
    return this.#parameters.getAll(name).at(-1);
  }

  /** The values of a list: `name[]=a&name[]=b`, or one text split at the commas. */
  list(name: string): string[] | undefined {
    const elements = this.#parameters.getAll(`${name}[]`);
    const text = this.get(name);
    const texts = elements.length > 0 ? elements : text === undefined ? undefined : [text];
    return texts?.flatMap((element) => element.split(",").map((part) => part.trim())).filter((part) => part !== "");
  }
}
