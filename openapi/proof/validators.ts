import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "../document/open-api.ts";
import { documentFor } from "../document/versions.ts";

/** A schema that no value can be validated against, such as one with a broken reference. A linted document has none. */
export class InvalidSchema extends Error {
  override readonly name = "InvalidSchema";
}

// Formats that only document a value: the type is all that can be checked.
const annotatingFormats = ["int64", "double", "unix-time", "binary"];

/**
 * Validates values against the schemas of a document. A property that only some versions of the server have is not
 * required.
 */
export class Validators {
  // Compiling costs more than validating.
  static readonly #shared = new WeakMap<OpenApiDocument, Validators>();
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  /** Returns the validators of a document. All contracts of the document share them. */
  static of(document: OpenApiDocument): Validators {
    const known = Validators.#shared.get(document) ?? new Validators(document);
    Validators.#shared.set(document, known);
    return known;
  }

  /**
   * @param options - `coerceTypes` converts strings to the types of the schema, in place. In a form all values are
   *   strings.
   */
  constructor(document: OpenApiDocument, options: { readonly coerceTypes?: true } = {}) {
    // The linter has checked the schemas.
    this.#ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      meta: false,
      validateSchema: false,
      logger: false,
      ...options,
    });
    addFormats.default(this.#ajv);
    for (const format of annotatingFormats) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema({ ...documentFor(document), $id: "document" });
  }

  /**
   * Returns the errors of a value. Empty when it is valid.
   *
   * @param pointer - The schema, such as `/components/schemas/Label`.
   */
  errors(pointer: string, value: unknown): readonly ErrorObject[] {
    const validate = this.#compiled.get(pointer) ?? this.#compile(pointer);
    this.#compiled.set(pointer, validate);
    return validate(value) ? [] : (validate.errors ?? []);
  }

  #compile(pointer: string): ValidateFunction {
    try {
      return this.#ajv.compile({ $ref: `document#${pointer}` });
    } catch (error) {
      throw new InvalidSchema(
        `The schema at ${pointer} is not valid: ${error instanceof Error ? error.message : error}.`,
      );
    }
  }
}
