// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

/** The version of this package and of the document that it was generated from. */
export const version = "0.1.0";
