// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

export type * from "./models.ts";
export type { publicPaths } from "./types.ts";
