import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  type OpenAPITSOptions,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import { SpecError } from "../spec/spec-error.ts";
import { anyMark } from "./schema-document.ts";

/** An object without any of these has unknown keys: its type is `object`, not an empty one. */
const shapeKeywords = ["properties", "patternProperties", "additionalProperties"];

const options: OpenAPITSOptions = {
  silent: true,
  transform: (schema) => {
    // The declared type is wrong: a schema that allows nothing is `false`.
    if (typeof schema !== "object") return undefined;
    if (anyMark in schema) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword);
    const isBare = schema.type === "object" && !shapeKeywords.some((keyword) => keyword in schema);
    return isBare ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.ObjectKeyword) : undefined;
  },
};

/**
 * Returns the types of a document, as openapi-typescript writes them. This avoids its entry point, which would first
 * check and bundle the document, with any redocly.yaml that it finds. These documents need neither, and both take
 * longer than writing the types.
 *
 * @throws {SpecError} when it can't write them.
 */
export function typesText(document: OpenAPI3): string {
  const context = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // Only a server would fill in a default, so the key can still be missing.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document, options),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    silent: true,
    transform: options.transform,
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    resolve: <T>($ref: string): T | undefined => resolveRef<T>(document, $ref, { silent: true }),
  };
  try {
    // Redocly's configuration is left out: it is only for reading documents.
    return astToString(transformSchema(document, context as unknown as GlobalContext));
  } catch (error) {
    throw new SpecError(
      `The types of a document can't be generated: ${error instanceof Error ? error.message : error}`,
    );
  }
}
