// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CustomAttribute, CustomAttributeUpdate, NewCustomAttribute } from "./models.ts";

/** Options of {@link CustomAttributes.list}: query parameters, and how to send the call. */
export interface ListCustomAttributesOptions extends ListOptions {
  /**
   * The kind of object whose attributes to list. Without it all are listed. Any other value matches nothing.
   *
   * `company_attribute` is available since Chatwoot 4.14.
   */
  readonly attribute_model?: "conversation_attribute" | "contact_attribute" | "company_attribute" | undefined;
}

/** Definitions of the account's own fields on contacts and conversations. */
export class CustomAttributes extends Resource {
  /**
   * Lists the custom attributes.
   *
   * The custom attributes that the account has defined, all of them unless `attribute_model` says of what. Their values are in the
   * `custom_attributes` of contacts and conversations.
   *
   * **Access.** Everyone in the account sees every definition. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_attribute_definitions`
   *
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.customAttributes.list()) console.log(item);
   */
  list(options?: ListCustomAttributesOptions): ListCall<CustomAttribute> {
    return this.sendForList(
      { route: "GET custom_attribute_definitions" },
      options,
    );
  }

  /**
   * Creates a custom attribute.
   *
   * Defines a custom attribute of contacts, conversations or companies, so that the dashboard shows a field for it and filters know it. The
   * definition has no value; values are written with the contact or the conversation.
   *
   * **Access.** Administrators. Before 4.14 everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/custom_attribute_definitions`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The display name or the key is missing, or another attribute of the same
   *   model has the key.
   */
  create(body: NewCustomAttribute, options?: RequestOptions): ApiCall<CustomAttribute> {
    return this.sendForOne(
      { route: "POST custom_attribute_definitions", body },
      options,
    );
  }

  /**
   * Gets a custom attribute.
   *
   * One definition of a custom attribute.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
   *
   * @param customAttributeDefinitionId - The id of the definition of the custom attribute.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.customAttributes.get(33);
   */
  get(customAttributeDefinitionId: number, options?: RequestOptions): ApiCall<CustomAttribute> {
    return this.sendForOne(
      {
        route: "GET custom_attribute_definitions/{custom_attribute_definition:id}",
        values: [customAttributeDefinitionId],
      },
      options,
    );
  }

  /**
   * Updates a custom attribute.
   *
   * Changes the fields that are sent and keeps the others. The server takes PUT for the same.
   *
   * **A new key does not move the values**: contacts and conversations keep theirs under the old key. A new type does not convert them either.
   *
   * **Access.** Administrators. Before 4.14 everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
   *
   * @param customAttributeDefinitionId - The id of the definition of the custom attribute.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The display name or the key is missing, or another attribute of the same
   *   model has the key.
   * @example
   * const result = await chatwoot.customAttributes.update(33, { attribute_display_name: "Customer no.", attribute_description: "As on the invoice" });
   */
  update(customAttributeDefinitionId: number, body: CustomAttributeUpdate, options?: RequestOptions): ApiCall<CustomAttribute> {
    return this.sendForOne(
      {
        route: "PATCH custom_attribute_definitions/{custom_attribute_definition:id}",
        values: [customAttributeDefinitionId],
        body,
      },
      options,
    );
  }

  /**
   * Deletes a custom attribute.
   *
   * Removes the definition of a custom attribute from the account. A second request is a 404.
   *
   * **Access.** Administrators. Before 4.14 everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
   *
   * @param customAttributeDefinitionId - The id of the definition of the custom attribute.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.customAttributes.delete(33);
   */
  delete(customAttributeDefinitionId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE custom_attribute_definitions/{custom_attribute_definition:id}",
        values: [customAttributeDefinitionId],
        responds: "nothing",
      },
      options,
    );
  }
}
