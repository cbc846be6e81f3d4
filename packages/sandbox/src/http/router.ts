import { editDistance } from "../edit-distance.ts";
import { type PackedRoute, type Route, unpackRoute } from "./route.ts";

/** The route of a request, with the values of its placeholders, still percent-encoded. */
export interface Match {
  readonly route: Route;
  readonly places: Readonly<Record<string, string>>;
}

/** Finds the route of a request. Creating it takes no time, however many routes there are. */
export class Router {
  readonly #routes: readonly PackedRoute[];
  readonly #isKnown: (route: Route) => boolean;
  /** The routes by method and path, with `0` for each number: no name in a path is a number. */
  readonly #found = new Map<string, Route>();

  /** @param isKnown - Whether requests can match a route. */
  constructor(routes: readonly PackedRoute[], isKnown: (route: Route) => boolean = () => true) {
    this.#routes = routes;
    this.#isKnown = isKnown;
  }

  match(method: string, pathname: string): Match | undefined {
    const path = routePath(pathname);
    const segments = segmentsOf(path);
    if (segments.length > mostSegments) return undefined;
    const shape = `${method} ${path.replaceAll(/(?<=\/)\d+(?=\/|$)/g, "0")}`;
    const route = this.#found.get(shape) ?? this.#find(method, segments);
    if (route === undefined) return undefined;
    if (this.#found.size >= mostShapes) this.#found.clear();
    this.#found.set(shape, route);
    const places = segmentsOf(route.path).flatMap((name, index) =>
      isPlace(name) ? [[name.slice(1, -1), segments[index] ?? ""]] : [],
    );
    return { route, places: Object.fromEntries(places) };
  }

  #find(method: string, segments: readonly string[]): Route | undefined {
    const pattern = patternOf(segments);
    const alike = { HEAD: "GET", PUT: "PATCH", PATCH: "PUT" }[method];
    const alikes = this.#routes.filter((route) => pattern.test(route)).map(unpackRoute);
    const [first, ...others] = alikes.filter((route) => this.#accepts(route, method, alike));
    if (first === undefined) return undefined;
    return others.reduce((best, other) => (isBetter(other, best, method) ? other : best), first);
  }

  /** Returns the route most similar to an unknown path, such as `GET /api/v1/accounts/{account_id}/contacts`. */
  nearest(method: string, pathname: string): string {
    const segments = segmentsOf(routePath(pathname)).slice(0, mostSegments).map(shortened);
    const distances = this.#routes
      .map(unpackRoute)
      .filter(this.#isKnown)
      .map((route) => ({ route, distance: distanceTo(route, method, segments) }));
    const { route } = distances.reduce((best, other) => (other.distance < best.distance ? other : best));
    return `${route.method} ${route.path}`;
  }

  #accepts(route: Route, method: string, alike: string | undefined): boolean {
    if (route.method !== method && route.method !== alike) return false;
    return this.#isKnown(route) && !(method === "PUT" && route.isOnlyPatch === true);
  }
}

/** Cuts a segment that is longer than every name in a path, because long ones take long to compare. */
function shortened(segment: string): string {
  return segment.slice(0, 100);
}

/** The number of shapes to remember: slugs and tokens make any number of them. */
const mostShapes = 1000;

/** No path in the API document has more segments. */
const mostSegments = 20;

/**
 * Returns the pattern of packed routes whose paths can match. Rails reads a dot as the start of a format, and the API
 * has no format other than `.json`, so no placeholder matches a segment with a dot.
 */
function patternOf(segments: readonly string[]): RegExp {
  const parts = segments.map((segment) => {
    const literal = shortened(segment).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    return segment.includes(".") ? literal : `(?:${literal}|\\{\\w+\\})`;
  });
  return new RegExp(`^{"path":"/${parts.join("/")}"`);
}

/** Whether a route fits a request better than another one: by a name in place of a placeholder, or by its method. */
function isBetter(route: Route, other: Route, method: string): boolean {
  const [own, others] = [route, other].map(({ path }) => segmentsOf(path).map(isPlace));
  const index = own?.findIndex((place, at) => place !== others?.[at]) ?? -1;
  return index < 0 ? route.method === method : own?.[index] === false;
}

function isPlace(segment: string): boolean {
  return segment.startsWith("{");
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
  const weigh = (segment: string) => (isPlace(segment) ? idCost : segment.length);
  const replace = (own: string, other: string) => {
    if (isPlace(own)) return /\d/.test(other) ? 0 : idCost;
    return editDistance([...own], [...other]);
  };
  return editDistance(segmentsOf(route.path), segments, { weigh, replace }) + Number(route.method !== method);
}
