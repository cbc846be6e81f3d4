import type { Route } from "./route.ts";

/** A route that a request reached, with the values of its placeholders, still encoded. */
export interface Match {
  readonly route: Route;
  readonly places: Readonly<Record<string, string>>;
}

interface Node {
  readonly children: Map<string, Node>;
  readonly routes: Map<string, Route>;
  place: Node | undefined;
}

/** Finds the route of a request. */
export class Router {
  readonly #root = emptyNode();
  readonly #routes: readonly Route[];
  readonly #withoutPut: ReadonlySet<string>;

  /**
   * @param withoutPut - Operations that take PATCH alone: Rails takes PUT and PATCH for the same in all other places.
   */
  constructor(routes: readonly Route[], withoutPut: ReadonlySet<string>) {
    this.#routes = routes;
    this.#withoutPut = withoutPut;
    for (const route of routes) this.#add(route);
  }

  match(method: string, pathname: string): Match | undefined {
    const segments = segmentsOf(routePath(pathname));
    // A dot would begin a format, and the router knows no other than `.json`.
    const find = (node: Node, depth: number, values: readonly string[]): Match | undefined => {
      const segment = segments[depth];
      if (segment === undefined) return this.#matchMethod(node, method, values);
      const child = node.children.get(segment);
      const found = child && find(child, depth + 1, values);
      if (found !== undefined || node.place === undefined || segment.includes(".")) return found;
      return find(node.place, depth + 1, [...values, segment]);
    };
    return find(this.#root, 0, []);
  }

  /** The route that looks most like a request that has none, such as `GET /api/v1/accounts/{account_id}/contacts`. */
  nearest(method: string, pathname: string): string {
    const segments = segmentsOf(routePath(pathname));
    const distances = this.#routes.map((route) => ({ route, distance: distanceTo(route, method, segments) }));
    const { route } = distances.reduce((best, other) => (other.distance < best.distance ? other : best));
    return `${route.method} ${route.path}`;
  }

  #add(route: Route): void {
    let node = this.#root;
    for (const segment of segmentsOf(route.path)) {
      const isPlace = segment.startsWith("{");
      const next = (isPlace ? node.place : node.children.get(segment)) ?? emptyNode();
      if (isPlace) node.place = next;
      else node.children.set(segment, next);
      node = next;
    }
    node.routes.set(route.method, route);
  }

  #matchMethod(node: Node, method: string, values: readonly string[]): Match | undefined {
    const alike = { HEAD: "GET", PUT: "PATCH", PATCH: "PUT" }[method];
    const route = node.routes.get(method) ?? node.routes.get(alike ?? "");
    if (route === undefined || (method === "PUT" && this.#withoutPut.has(route.id))) return undefined;
    const names = segmentsOf(route.path).filter((segment) => segment.startsWith("{"));
    return { route, places: Object.fromEntries(names.map((name, index) => [name.slice(1, -1), values[index] ?? ""])) };
  }
}

function emptyNode(): Node {
  return { children: new Map(), routes: new Map(), place: undefined };
}

/** Empty segments and a slash at the end do not count, and neither does `.json`, the one format that the API has. */
function routePath(pathname: string): string {
  const path = pathname.replaceAll(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
  return path.replace(/\.json$/, "");
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1);
}

/** How many letters have to change for one path to become the other; a method costs as much as a letter. */
function distanceTo(route: Route, method: string, segments: readonly string[]): number {
  const own = segmentsOf(route.path);
  const lengths = own.slice(segments.length).concat(segments.slice(own.length));
  const missing = lengths.reduce((sum, segment) => sum + segment.length, 0);
  return own.slice(0, segments.length).reduce(
    (sum, segment, index) => {
      const other = segments[index] ?? "";
      // A name where an id belongs is not what was meant.
      if (segment.startsWith("{")) return sum + (/\d/.test(other) ? 0 : 3);
      return sum + editDistance(segment, other);
    },
    missing + Number(route.method !== method),
  );
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + Number(letter !== b[j]);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
