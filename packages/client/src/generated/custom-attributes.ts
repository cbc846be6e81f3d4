// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CustomAttribute, CustomAttributeUpdate, NewCustomAttribute } from "./models.ts";

/** Options of {@link CustomAttributes.list}: query parameters, and how to send the call. */
export interface ListCustomAttributesOptions extends ListOptions {
  /** TODO */
  readonly attribute_model?: string | undefined;
}

/** Definitions of the account's own fields on contacts and conversations. */
export class CustomAttributes extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_attribute_definitions`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.customAttributes.list()) console.log(item);
   */
  list(options?: ListCustomAttributesOptions): ListCall<CustomAttribute> {
    return this.sendForList(
      { id: "listCustomAttributes", method: "GET", path: "/api/v1/accounts/{account_id}/custom_attribute_definitions" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/custom_attribute_definitions`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewCustomAttribute, options?: RequestOptions): ApiCall<CustomAttribute> {
    return this.sendForOne(
      { id: "createCustomAttribute", method: "POST", path: "/api/v1/accounts/{account_id}/custom_attribute_definitions", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
   *
   * @param customAttributeDefinitionId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.customAttributes.get(33);
   */
  get(customAttributeDefinitionId: number, options?: RequestOptions): ApiCall<CustomAttribute> {
    return this.sendForOne(
      { id: "getCustomAttribute", method: "GET", path: "/api/v1/accounts/{account_id}/custom_attribute_definitions/{customAttributeDefinitionId}", values: { customAttributeDefinitionId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
   *
   * @param customAttributeDefinitionId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.customAttributes.update(33, { attribute_display_name: "Customer no.", attribute_description: "As on the invoice" });
   */
  update(customAttributeDefinitionId: number, body: CustomAttributeUpdate, options?: RequestOptions): ApiCall<CustomAttribute> {
    return this.sendForOne(
      { id: "updateCustomAttribute", method: "PATCH", path: "/api/v1/accounts/{account_id}/custom_attribute_definitions/{customAttributeDefinitionId}", values: { customAttributeDefinitionId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
   *
   * @param customAttributeDefinitionId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.customAttributes.delete(33);
   */
  delete(customAttributeDefinitionId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteCustomAttribute", method: "DELETE", path: "/api/v1/accounts/{account_id}/custom_attribute_definitions/{customAttributeDefinitionId}", values: { customAttributeDefinitionId }, responds: "nothing" },
      options,
    );
  }
}
