// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";


/** The resources of the public API. */
export interface PublicResources {

}

/** Makes the resources over one seam. */
export function createPublicResources(_api: Api): PublicResources {
  return {

  };
}
