// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

/** Operations that only read although their method is not GET, so they can be retried. */
export const safeRoutes: ReadonlySet<string> = new Set([
  "POST /api/v1/accounts/{account_id}/contacts/filter",
  "POST /api/v1/accounts/{account_id}/conversations/filter",
  "POST /platform/api/v1/users/{id}/token",
]);
