/** Returns the path that precedes each path of a document: that of its first server, without a slash at the end. */
export function basePath(document: object): string {
  const { servers, basePath } = Object(document);
  const url = Array.isArray(servers) ? Object(servers[0]).url : undefined;
  const path = typeof url === "string" ? url.replace(/^([a-z]+:\/\/)?[^/]*/i, "") : "";
  // Swagger 2 has no servers.
  return String(basePath ?? path).replace(/\/+$/, "");
}
