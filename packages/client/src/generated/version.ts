// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

/** The version of the specification, and of this package. */
export const version = "0.1.0";
