/**
 * The path that routes are compared with: empty segments and a slash at the end do not count, and neither does `.json`,
 * the one format that the API has.
 */
export function routePath(request: Request): string {
  const { pathname } = new URL(request.url);
  const path = pathname.replaceAll(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
  return path.replace(/\.json$/, "");
}
