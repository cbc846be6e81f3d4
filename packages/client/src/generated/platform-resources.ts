// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";


/** The resources of the platform API. */
export interface PlatformResources {

}

/** Makes the resources over one seam. */
export function createPlatformResources(_api: Api): PlatformResources {
  return {

  };
}
