import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "../document/open-api.ts";
import { documentFor } from "../document/versions.ts";
import { type Pointer, pointerText } from "./schema-pointer.ts";

// Formats that say what a number or string means; JSON Schema cannot check them further than the type does.
const annotatingFormats = ["int64", "double", "unix-time", "binary"];

/** Validates values against the schemas of a document, as it holds for one version of the server. */
export class Validators {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  /**
   * @param server - The version; undefined for the one that the document describes.
   * @param options - `coerceTypes` turns strings into what the schema says, within the value itself: in a form all values are strings.
   */
  constructor(document: OpenApiDocument, server: string | undefined, options: { readonly coerceTypes?: true } = {}) {
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, ...options });
    addFormats.default(this.#ajv);
    for (const format of annotatingFormats) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema({ ...(server === undefined ? document : documentFor(document, server)), $id: "document" });
  }

  /** The errors of a value against the schema at a pointer; none when it is valid. */
  errors(schema: Pointer, value: unknown): readonly ErrorObject[] {
    const key = pointerText(schema);
    const validate = this.#compiled.get(key) ?? this.#ajv.compile({ $ref: `document#${key}` });
    this.#compiled.set(key, validate);
    return validate(value) ? [] : (validate.errors ?? []);
  }
}
