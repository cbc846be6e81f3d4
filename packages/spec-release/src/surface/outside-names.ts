import ts from "typescript";

/** Names that declaration files use but don't declare: global names, and names from other packages. */
export interface OutsideNames {
  /** Global names, each with the names used inside it if it is a namespace: `NodeJS` and `ReadableStream`. */
  readonly globals: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same for each module of another package, including `default`. */
  readonly modules: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

type Names = Map<string, Set<string>>;

function add(names: Names, name: string, within?: string): void {
  const members = names.get(name) ?? new Set();
  if (within !== undefined) members.add(within);
  names.set(name, members);
}

/** The first name of a reference, and the second: `a` and `b` of `a.b.c`. */
interface Reference {
  readonly root: ts.Identifier;
  readonly within: string | undefined;
}

function referenceOf(node: ts.Node): Reference | undefined {
  if (ts.isIdentifier(node)) return { root: node, within: undefined };
  const [left, right] = ts.isQualifiedName(node)
    ? [node.left, node.right]
    : ts.isPropertyAccessExpression(node)
      ? [node.expression, node.name]
      : [];
  if (!left || !right) return undefined;
  return ts.isIdentifier(left) ? { root: left, within: right.text } : referenceOf(left);
}

/** The names that types, `typeof` and `extends` refer to. */
function referencesIn(file: ts.SourceFile): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (node: ts.Node) => {
    const named = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isTypeQueryNode(node)
        ? node.exprName
        : ts.isExpressionWithTypeArguments(node)
          ? node.expression
          : undefined;
    const reference = named && referenceOf(named);
    if (reference) found.push(reference);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Finds the outside names that files of a program use. A specifier without a file belongs to another package. */
export function outsideNames(program: ts.Program, files: Iterable<ts.SourceFile>): OutsideNames {
  const checker = program.getTypeChecker();
  const globals: Names = new Map();
  const modules = new Map<string, Names>();
  const moduleOf = (literal: ts.Expression): Names | undefined => {
    if (!ts.isStringLiteral(literal) || checker.getSymbolAtLocation(literal)) return undefined;
    const names: Names = modules.get(literal.text) ?? new Map();
    modules.set(literal.text, names);
    return names;
  };
  for (const file of files) {
    const references = referencesIn(file);
    for (const { root, within } of references) {
      if (!checker.getSymbolAtLocation(root)?.declarations && root.text !== "const") add(globals, root.text, within);
    }
    for (const statement of file.statements) {
      if (ts.isImportDeclaration(statement)) {
        const names = moduleOf(statement.moduleSpecifier);
        const { name, namedBindings } = statement.importClause ?? {};
        if (!names) continue;
        const withinOf = (local: string) =>
          references.flatMap(({ root, within }) => (root.text === local && within ? [within] : []));
        const take = (imported: string, local: string) => {
          add(names, imported);
          for (const within of withinOf(local)) add(names, imported, within);
        };
        if (name) take("default", name.text);
        if (namedBindings && ts.isNamedImports(namedBindings)) {
          for (const element of namedBindings.elements)
            take((element.propertyName ?? element.name).text, element.name.text);
        } else if (namedBindings) for (const within of withinOf(namedBindings.name.text)) add(names, within);
      } else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) {
        const names = moduleOf(statement.moduleSpecifier);
        const { exportClause } = statement;
        if (!names || !exportClause || !ts.isNamedExports(exportClause)) continue;
        for (const { name, propertyName } of exportClause.elements) add(names, (propertyName ?? name).text);
      }
    }
    for (const node of importTypesIn(file)) {
      // The literal of an import type is always a string.
      const names = ts.isLiteralTypeNode(node.argument) ? moduleOf(node.argument.literal as ts.Expression) : undefined;
      const reference = node.qualifier && referenceOf(node.qualifier);
      if (names && reference) add(names, reference.root.text, reference.within);
    }
  }
  return { globals, modules };
}

function importTypesIn(file: ts.SourceFile): ts.ImportTypeNode[] {
  const found: ts.ImportTypeNode[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportTypeNode(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** More type parameters than any outside type is expected to have. */
const typeParameterNames = ["A", "B", "C", "D", "E", "F"];

/**
 * A declaration in place of a missing one. It is the same type for both surfaces, differs from all other types, and
 * depends on its type arguments.
 */
function standIn(name: string, id: string): string {
  const generic = typeParameterNames.map((parameter) => `${parameter} = unknown`).join(", ");
  return `class ${name}<${generic}> { "outside": [${JSON.stringify(id)}, ${typeParameterNames.join(", ")}] }`;
}

function standIns(names: ReadonlyMap<string, ReadonlySet<string>>, origin: string, keyword: string): string {
  return [...names]
    .flatMap(([name, members]) => {
      const isDefault = name === "default";
      const declared = isDefault ? "default_" : name;
      const inner = [...members].map((member) => `export ${standIn(member, `${origin}${name}.${member}`)}`).join(" ");
      return [
        `${isDefault ? "declare" : keyword} ${standIn(declared, `${origin}${name}`)}`,
        members.size > 0 ? `${isDefault ? "declare" : keyword} namespace ${declared} { ${inner} }` : "",
        isDefault ? "export default default_;" : "",
      ];
    })
    .join("\n");
}

/** Declarations for the global names. */
export function globalStandIns({ globals }: OutsideNames): string {
  return standIns(globals, "", "declare");
}

/** Declarations for each module, by specifier. */
export function moduleStandIns({ modules }: OutsideNames): ReadonlyMap<string, string> {
  return new Map(
    [...modules].map(([specifier, names]) => [
      specifier,
      `${standIns(names, `${specifier} `, "export declare")}\nexport {};`,
    ]),
  );
}
