/**
 * Runs before every test file. Compares each response of each sandbox in this process with the document, so that a test
 * fails if the sandbox sends anything else.
 */
import { Contract } from "@wootkit/openapi/contract";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import { packedRoutes } from "../src/generated/routes.ts";
import type { IncomingRequest, OutgoingResponse } from "../src/http/exchange.ts";
import { Router } from "../src/http/router.ts";
import { Server } from "../src/http/server.ts";
import { webResponse } from "../src/http/web-exchange.ts";
import { toExchange } from "./exchange.ts";

const contract = new Contract(document);
const router = new Router(packedRoutes);
/** Files share modules, so that another file may have done this. */
const mark = Symbol.for("the responses are compared with the document");

if (!Reflect.has(Server.prototype, mark)) {
  Reflect.set(Server.prototype, mark, true);
  const { respond } = Server.prototype;
  Server.prototype.respond = async function (request) {
    const { method, url } = request;
    const response = await respond.call(this, request);
    const { pathname } = url;
    const route = isOutside(request, response) ? undefined : router.match(method, pathname)?.route;
    if (route === undefined) return response;
    const exchange = await toExchange(`${method} ${pathname}`, webResponse(response), method, route.path);
    const problems = contract.check({ ...exchange, server: this.version });
    if (problems.length === 0) return response;
    const causes = problems.map(({ path, cause }) => `${path}: ${cause}`);
    throw new Error(`${method} ${pathname}: the document doesn't describe the response.\n${causes.join("\n")}`);
  };
}

/**
 * Whether the document doesn't describe a response: faults on purpose, and errors for clients that don't prefer JSON.
 */
function isOutside(request: IncomingRequest, { status, headers }: OutgoingResponse): boolean {
  const isHtml = headers["content-type"]?.startsWith("text/html") === true;
  return status > 500 || request.headers.has("x-sandbox-fault") || (status >= 400 && isHtml);
}
