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

/** An object without any of these says nothing of its keys: it is an `object`, not one that must be empty. */
const shapeKeywords = ["properties", "patternProperties", "additionalProperties"];

const options: OpenAPITSOptions = {
  silent: true,
  transform: (schema) => {
    // A schema that lets nothing through is `false`, whatever its type says here.
    if (typeof schema !== "object") return undefined;
    if (anyMark in schema) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword);
    const isBare = schema.type === "object" && !shapeKeywords.some((keyword) => keyword in schema);
    return isBare ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.ObjectKeyword) : undefined;
  },
};

/**
 * The types of a document, as openapi-typescript writes them. Its own entry checks and bundles a document first, by a
 * redocly.yaml that may lie about, and for longer than the types take: what comes here is whole and in one piece.
 *
 * @throws {SpecError} when it can't write them.
 */
export function typesText(document: OpenAPI3): string {
  const context = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // A default is filled in by the server or not at all: the key may be missing all the same.
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
    // Redocly's configuration is missing: it is for reading documents, and no type is made from it.
    return astToString(transformSchema(document, context as unknown as GlobalContext));
  } catch (error) {
    throw new SpecError(
      `The types of a document can't be generated: ${error instanceof Error ? error.message : error}`,
    );
  }
}
