/** The types of an operation as short TypeScript, such as `{title: string, color?: string}`. */
export interface TypesEntry {
  readonly body?: string;
  /** An item of the list, or the object in the response. */
  readonly response?: string;
}
