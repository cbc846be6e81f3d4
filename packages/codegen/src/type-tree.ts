import { type Api, type OpenApiDocument, operations, type Schema } from "@wootkit/openapi/document";
import openapiTS, { type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { described, plainComment } from "./docstring.ts";
import { clientPlaces } from "./names.ts";

const { factory } = ts;
const printer = ts.createPrinter();
const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.Latest);

/** The types of a document from openapi-typescript, with the schemas as declarations under their own names. */
export class TypeTree {
  /** The types of the schemas, by name. */
  readonly models: ReadonlyMap<string, ts.TypeNode>;
  readonly #interfaces: ReadonlyMap<string, ts.NodeArray<ts.TypeElement>>;

  constructor(nodes: readonly ts.Node[]) {
    const declarations = nodes.filter(ts.isInterfaceDeclaration);
    this.#interfaces = new Map(declarations.map(({ name, members }) => [name.text, members]));
    const schemas = property(this.#interfaces.get("components") ?? [], "schemas");
    this.models = new Map(
      schemas && ts.isTypeLiteralNode(schemas)
        ? schemas.members.filter(ts.isPropertySignature).map((member) => [nameOf(member), member.type ?? schemas])
        : [],
    );
  }

  /** Returns the members of a top-level interface: `paths`, `components` or `operations`. */
  members(name: string): readonly ts.TypeElement[] {
    return this.#interfaces.get(name) ?? [];
  }

  /**
   * Finds the type at a path of keys from a top-level interface, such as `operations`, `listContacts`, `parameters`.
   */
  find(name: string, ...keys: readonly string[]): ts.TypeNode | undefined {
    return this.at(factory.createTypeReferenceNode(name), keys);
  }

  /** Finds the type at a path of keys within a type. */
  at(node: ts.TypeNode, keys: readonly string[]): ts.TypeNode | undefined {
    return keys.reduce<ts.TypeNode | undefined>((inner, key) => inner && this.#member(inner, key), node);
  }

  /** Returns the type of the elements of an array. */
  elements(node: ts.TypeNode): ts.TypeNode | undefined {
    const array = this.resolve(node);
    if (ts.isTypeOperatorNode(array)) return this.elements(array.type);
    return ts.isArrayTypeNode(array) ? array.elementType : undefined;
  }

  /** Replaces the name of a type with its definition. */
  resolve(node: ts.TypeNode): ts.TypeNode {
    if (ts.isParenthesizedTypeNode(node)) return this.resolve(node.type);
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
      const members = this.#interfaces.get(node.typeName.text);
      const model = this.models.get(node.typeName.text);
      if (members) return factory.createTypeLiteralNode(members);
      return model ? this.resolve(model) : node;
    }
    if (ts.isIndexedAccessTypeNode(node)) {
      const found = this.#member(node.objectType, literalOf(node.indexType));
      if (found) return this.resolve(found);
    }
    return node;
  }

  #member(node: ts.TypeNode, key: string): ts.TypeNode | undefined {
    const type = this.resolve(node);
    if (ts.isTypeLiteralNode(type)) return property(type.members, key);
    if (ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type)) {
      for (const part of type.types) {
        const found = this.#member(part, key);
        if (found) return found;
      }
    }
    return undefined;
  }
}

/** Reads the types of a document. */
export async function typeTree(document: OpenApiDocument): Promise<TypeTree> {
  // openapi-typescript has other types for the same document.
  const nodes = await openapiTS(
    withObjects(document, (schema) => withMarks(withLiftedRequired(schema))) as unknown as OpenAPI3,
    {
      // Otherwise a default would make a property of a body required.
      defaultNonNullable: false,
      transform: (schema) => {
        // `not: {}` allows no value, but openapi-typescript makes it `unknown`.
        if ("not" in schema && Object.keys(schema.not ?? {}).length === 0) {
          return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
        }
        return schema.format === "binary" ? factory.createTypeReferenceNode("Uploadable") : undefined;
      },
    },
  );
  return new TypeTree(
    ts.transform(nodes, [plainComments, knownPlaces(document), undefinedToo, namedSchemas, requiredToo]).transformed,
  );
}

/** Prints a type, a declaration or a member as TypeScript. */
export function printed(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, file);
}

/** Prints an object type as an exported interface, and any other type as an exported alias. */
export function declaration(name: string, type: ts.TypeNode): string {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return printed(
    ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(modifiers, name, undefined, type),
  );
}

/** Returns the names of the declarations that some types refer to. */
export function references(nodes: readonly ts.Node[]): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) found.add(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  for (const node of nodes) visit(node);
  return found;
}

/** Returns the name of a property. */
export function nameOf(member: ts.TypeElement): string {
  const { name } = member;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) ? name.text : "";
}

function property(members: readonly ts.TypeElement[], key: string): ts.TypeNode | undefined {
  const found = members.filter(ts.isPropertySignature).find((member) => nameOf(member) === key);
  const type = found?.type;
  return found?.questionToken && type && ts.isUnionTypeNode(type) ? withoutUndefined(type) : type;
}

/** Removes the `undefined` that {@link undefinedToo} adds. */
export function withoutUndefined(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isUnionTypeNode(type)) return type;
  const rest = type.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
  return rest.length === 1 && rest[0] ? rest[0] : factory.createUnionTypeNode(rest);
}

function literalOf(node: ts.TypeNode): string {
  return ts.isLiteralTypeNode(node) && "text" in node.literal ? node.literal.text : "";
}

/**
 * Optional properties also accept `undefined`, so that programs with `exactOptionalPropertyTypes` can pass values that
 * may be missing.
 */
const undefinedToo: ts.TransformerFactory<ts.Node> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
    const type = factory.createUnionTypeNode([
      visited.type,
      factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ]);
    return factory.updatePropertySignature(visited, visited.modifiers, visited.name, visited.questionToken, type);
  };
  return visit;
};

const plainComments: ts.TransformerFactory<ts.Node> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const comments = ts.getSyntheticLeadingComments(node);
    if (comments) {
      ts.setSyntheticLeadingComments(
        node,
        comments.map((comment) => ({ ...comment, text: plainComment(comment.text) })),
      );
    }
    return ts.visitEachChild(node, visit, context);
  };
  return visit;
};

/** Makes a path placeholder optional if the client fills it in: its account, its inbox. */
function knownPlaces(document: OpenApiDocument): ts.TransformerFactory<ts.Node> {
  const apis = new Map(operations(document).map(({ id, api }) => [id, api]));
  return (context) => {
    const visit =
      (api: Api) =>
      (node: ts.Node): ts.Node => {
        const visited = ts.visitEachChild(node, visit(api), context);
        return ts.isPropertySignature(visited) && nameOf(visited) === "path" ? withKnownPlaces(visited, api) : visited;
      };
    const operation = (node: ts.Node) =>
      ts.isPropertySignature(node) ? visit(apis.get(nameOf(node)) ?? "server")(node) : node;
    return (node) =>
      ts.isInterfaceDeclaration(node) && node.name.text === "operations"
        ? ts.visitEachChild(node, operation, context)
        : node;
  };
}

function withKnownPlaces(path: ts.PropertySignature, api: Api): ts.PropertySignature {
  if (!path.type || !ts.isTypeLiteralNode(path.type)) return path;
  const optional = factory.createToken(ts.SyntaxKind.QuestionToken);
  const places = path.type.members.filter(ts.isPropertySignature).map((place) => {
    if (!clientPlaces[api].includes(nameOf(place))) return place;
    // Without its docstring, which would be in every operation.
    return factory.createPropertySignature(place.modifiers, place.name, optional, place.type);
  });
  const question = places.every(({ questionToken }) => questionToken) ? optional : path.questionToken;
  const type = factory.updateTypeLiteralNode(path.type, factory.createNodeArray(places));
  return factory.updatePropertySignature(path, path.modifiers, path.name, question, type);
}

/**
 * `components["schemas"]["Contact"]` → `Contact`. Editors show the name, and the compiler compares such interfaces by
 * identity.
 */
const namedSchemas: ts.TransformerFactory<ts.Node> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isIndexedAccessTypeNode(node) && printed(node.objectType) === 'components["schemas"]') {
      return factory.createTypeReferenceNode(literalOf(node.indexType));
    }
    return ts.visitEachChild(node, visit, context);
  };
  return visit;
};

/**
 * `WithRequired<Thing, "name">`, which openapi-typescript writes and declares beside its types, →
 * `Thing & { [Key in "name"]: Exclude<Thing[Key], undefined> }`.
 */
const requiredToo: ts.TransformerFactory<ts.Node> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isTypeReferenceNode(visited) || !ts.isIdentifier(visited.typeName)) return visited;
    const [type, names] = visited.typeArguments ?? [];
    if (visited.typeName.text !== "WithRequired" || !type || !names) return visited;
    const key = factory.createTypeReferenceNode("Key");
    const value = factory.createTypeReferenceNode("Exclude", [
      factory.createIndexedAccessTypeNode(type, key),
      factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ]);
    const parameter = factory.createTypeParameterDeclaration(undefined, "Key", names);
    const required = factory.createMappedTypeNode(undefined, parameter, undefined, undefined, value, undefined);
    return factory.createIntersectionTypeNode([type, required]);
  };
  return visit;
};

/** Returns JSON with each object in it replaced, the innermost first. */
function withObjects(node: unknown, replace: (object: Schema) => Schema): unknown {
  if (Array.isArray(node)) return node.map((item) => withObjects(item, replace));
  if (typeof node !== "object" || node === null) return node;
  return replace(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withObjects(value, replace)])));
}

const marks = ["x-since", "x-until", "x-enum-since", "x-enum-until"] as const;

/** Adds the versions that have a property or a value to its description, which becomes its docstring. */
function withMarks(schema: Schema): Schema {
  if (marks.every((mark) => schema[mark] === undefined)) return schema;
  return { ...schema, description: described(schema.description ?? "", schema, schema) };
}

/**
 * Moves `required` from a part of `allOf` that describes no property to the whole. openapi-typescript makes a part
 * without properties an object that has none.
 */
function withLiftedRequired(schema: Schema): Schema {
  const { allOf } = schema;
  if (!Array.isArray(allOf)) return schema;
  const rules = /^(type|description|required|(min|max)Properties)$/;
  const lifted = allOf.filter((part) => Object.keys(part).every((key) => rules.test(key)));
  if (lifted.length === 0) return schema;
  const required = [...(schema.required ?? []), ...lifted.flatMap((part) => part.required ?? [])];
  return { ...schema, allOf: allOf.filter((part) => !lifted.includes(part)), ...(required.length > 0 && { required }) };
}
