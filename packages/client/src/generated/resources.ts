// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Http } from "../http.ts";
import { Contacts } from "./contacts.ts";

/** The resources of the API. */
export interface Resources {
  /** The people who write to the desk, and what belongs to them. */
  readonly contacts: Contacts;
}

/** Makes the resources over one seam to HTTP. */
export function createResources(http: Http): Resources {
  return {
    contacts: new Contacts(http),
  };
}
