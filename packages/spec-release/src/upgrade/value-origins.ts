import ts from "typescript";

/** A place in the code that a value comes from. */
export interface Origin {
  readonly node: ts.Node;
  /** Number of declarations on the path, and a fraction more if a pattern takes the value out of this place. */
  readonly distance: number;
}

/** Most declarations that a value is followed through. */
const maxSteps = 5;

/** The places that the names of a node come from, and the places that those come from, the nearest first. */
export function originsOf(start: ts.Node, symbolsOf: (name: ts.Identifier) => readonly ts.Symbol[]): Origin[] {
  const origins = new Map<ts.Node, Origin>();
  let nodes = [start];
  for (let step = 0; step < maxSteps; step += 1) {
    const declarations = new Set(nodes.flatMap(identifiersIn).flatMap(symbolsOf).flatMap(ownDeclarations));
    const found = [...declarations].flatMap((declaration) => {
      const sources = sourcesOf(declaration);
      return sources.map((node, index) => ({ node, distance: step + index / sources.length }));
    });
    const added = found.filter(({ node }) => !origins.has(node));
    for (const origin of added) origins.set(origin.node, origin);
    nodes = added.map(({ node }) => node);
  }
  return [...origins.values()];
}

function identifiersIn(node: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) found.push(inner);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

function ownDeclarations({ declarations = [] }: ts.Symbol): ts.Declaration[] {
  return declarations.filter((declaration) => !declaration.getSourceFile().isDeclarationFile);
}

/** The nodes that give a name its type: the elements of a pattern, innermost first, and then the pattern's source. */
function sourcesOf(declaration: ts.Declaration): ts.Node[] {
  const sources: ts.Node[] = [];
  let node: ts.Node = declaration;
  for (; ts.isBindingElement(node) || ts.isBindingName(node); node = node.parent) {
    if (!ts.isBindingElement(node)) continue;
    const { propertyName, name, initializer } = node;
    const taken = propertyName ?? (ts.isIdentifier(name) ? name : undefined);
    sources.push(...[taken, initializer].filter((part) => part !== undefined));
  }
  return [...sources, ...wholeOf(node, declaration !== node)];
}

/** The source of a declaration's whole value: a loop's list, a callback's call, a type, an initial value. */
function wholeOf(node: ts.Node, isPattern: boolean): ts.Node[] {
  if (ts.isVariableDeclaration(node)) {
    const loop = node.parent.parent;
    if (ts.isForOfStatement(loop) || ts.isForInStatement(loop)) return [loop.expression];
    // Other names in the same destructuring pattern don't affect the value of this one.
    return isPattern ? [node.type, node.initializer].filter((part) => part !== undefined) : [node];
  }
  if (ts.isParameter(node)) {
    // A callback's parameter gets its type from the function that the callback is passed to.
    const call = node.parent.parent;
    if (!node.type && ts.isCallExpression(call)) return [call.expression];
    return isPattern && node.type ? [node.type] : [node];
  }
  // A function's body is irrelevant for a name that calls it.
  return [ts.isFunctionLike(node) ? (node.type ?? node) : node];
}
