/**
 * A row that the real server fails on while it renders it. The whole response becomes a 500, however many other rows
 * were fine.
 */
export class UnrenderableRowError extends Error {
  override name = "UnrenderableRowError";
}
