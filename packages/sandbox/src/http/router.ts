import { editDistance } from "../edit-distance.ts";
import type { Route } from "./route.ts";

/** The route of a request, with the values of its placeholders, still percent-encoded. */
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
  readonly #suggested: readonly Route[];
  readonly #withoutPut: ReadonlySet<string>;

  /**
   * @param withoutPut - Operations that accept PATCH, but not PUT. Rails treats both as the same everywhere else.
   * @param suggested - The routes that {@link nearest} chooses from.
   */
  constructor(routes: readonly Route[], withoutPut: ReadonlySet<string>, suggested: readonly Route[] = routes) {
    this.#suggested = suggested;
    this.#withoutPut = withoutPut;
    for (const route of routes) this.#add(route);
  }

  match(method: string, pathname: string): Match | undefined {
    const segments = segmentsOf(routePath(pathname));
    // Rails reads a dot as the start of a format, and the API has no format other than `.json`.
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

  /** Returns the route most similar to an unknown path, such as `GET /api/v1/accounts/{account_id}/contacts`. */
  nearest(method: string, pathname: string): string {
    const segments = segmentsOf(routePath(pathname));
    const distances = this.#suggested.map((route) => ({ route, distance: distanceTo(route, method, segments) }));
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

/** Removes what Rails ignores: empty segments, a trailing slash, and the format `.json` or the decimals of a number. */
function routePath(pathname: string): string {
  const path = pathname.replaceAll(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
  return path.replace(/\.json$|(?<=\/\d+)\.\d+$/, "");
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1);
}

/** The edit cost of a missing ID, or of a name in place of an ID. */
const idCost = 3;

/** Returns the number of letters to change to get from one path to the other. A different method costs one letter. */
function distanceTo(route: Route, method: string, segments: readonly string[]): number {
  const isPlace = (segment: string) => segment.startsWith("{");
  const weigh = (segment: string) => (isPlace(segment) ? idCost : segment.length);
  const replace = (own: string, other: string) => {
    if (isPlace(own)) return /\d/.test(other) ? 0 : idCost;
    return editDistance([...own], [...other]);
  };
  return editDistance(segmentsOf(route.path), segments, { weigh, replace }) + Number(route.method !== method);
}
