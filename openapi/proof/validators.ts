import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "../document/open-api.ts";
import { documentFor } from "../document/versions.ts";

// Formats that say what a number or string means; JSON Schema cannot check them further than the type does.
const annotatingFormats = ["int64", "double", "unix-time", "binary"];

/** Validates values against the schemas of a document. A property that only some versions of the server have is not required. */
export class Validators {
  // Compiling costs more than validating.
  static readonly #shared = new WeakMap<OpenApiDocument, Validators>();
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  /** The validators of a document, compiled once however many contracts it has. */
  static of(document: OpenApiDocument): Validators {
    const known = Validators.#shared.get(document) ?? new Validators(document);
    Validators.#shared.set(document, known);
    return known;
  }

  /**
   * @param options - `coerceTypes` turns strings into the types of the schema, within the value itself: in a form all values are strings.
   */
  constructor(document: OpenApiDocument, options: { readonly coerceTypes?: true } = {}) {
    // The linter has checked the schemas.
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, meta: false, validateSchema: false, ...options });
    addFormats.default(this.#ajv);
    for (const format of annotatingFormats) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema({ ...documentFor(document), $id: "document" });
  }

  /**
   * The errors of a value; none when it is valid.
   *
   * @param pointer - The schema, such as `/components/schemas/Label`.
   */
  errors(pointer: string, value: unknown): readonly ErrorObject[] {
    const validate = this.#compiled.get(pointer) ?? this.#ajv.compile({ $ref: `document#${pointer}` });
    this.#compiled.set(pointer, validate);
    return validate(value) ? [] : (validate.errors ?? []);
  }
}
