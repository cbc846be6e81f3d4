// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Macro, MacroUpdate, NewMacro } from "./models.ts";

/** The body of {@link Macros.execute}. */
export interface ExecuteMacroBody {
    /**
     * The conversations, by their numbers within the account. Without them nothing happens, which is a success too.
     * @example [
     *       108
     *     ]
     */
    conversation_ids: number[];
}

/** Sequences of actions that an agent runs on a conversation with one click. */
export class Macros extends Resource {
  /**
   * Lists the macros.
   *
   * The macros that the person whose token is sent can run. There are no pages: `page` is not read.
   *
   * **Access.** Everyone, administrators too, sees the global macros and their own personal ones. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/macros`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.macros.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Macro> {
    return this.sendForList(
      { id: "listMacros", method: "GET", path: "/api/v1/accounts/{account_id}/macros" },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * Creates a macro.
   *
   * Adds a macro to the account.
   *
   * **Access.** Everyone in the account. What an agent creates is personal, even with `global` sent. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/macros`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: An action is not allowed in a macro, or a file was not uploaded.
   */
  create(body: NewMacro, options?: RequestOptions): ApiCall<Macro> {
    return this.sendForOne(
      { id: "createMacro", method: "POST", path: "/api/v1/accounts/{account_id}/macros", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Gets a macro.
   *
   * One macro. Unlike elsewhere the 404 for one that does not exist has no body.
   *
   * **Access.** Everyone in the account, with global macros and their own. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - The macro, by its id in `listMacros`.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: There is no such macro.
   * @example
   * const result = await chatwoot.macros.get(14);
   */
  get(macroId: number, options?: RequestOptions): ApiCall<Macro> {
    return this.sendForOne(
      { id: "getMacro", method: "GET", path: "/api/v1/accounts/{account_id}/macros/{macroId}", values: { macroId }, unwrap: "payload" },
      options,
    );
  }

  /**
   * Updates a macro.
   *
   * Changes the fields that are sent and keeps the others, except `visibility`: **left out it becomes null**, and no list has the macro.
   * Actions are replaced as a whole. The server takes PUT for the same.
   *
   * A file that the macro has is kept by its number (`blob_id` of `files`) in the `action_params` of `send_attachment`; a new one is named by
   * the `blob_id` of its upload.
   *
   * **Access.** Everyone, with their own personal macros. Administrators also with global ones. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - The macro, by its id in `listMacros`.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or may not do this with the macro.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: An action is not allowed in a macro, or a file was not uploaded.
   * @example
   * const result = await chatwoot.macros.update(14, { name: "Close very politely", visibility: "personal" });
   */
  update(macroId: number, body: MacroUpdate, options?: RequestOptions): ApiCall<Macro> {
    return this.sendForOne(
      { id: "updateMacro", method: "PATCH", path: "/api/v1/accounts/{account_id}/macros/{macroId}", values: { macroId }, body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes a macro.
   *
   * Removes a macro. **A macro that does not exist is a 500**, also one that was deleted before.
   *
   * **Access.** Everyone, with their own personal macros. Administrators also with global ones. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - The macro, by its id in `listMacros`.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or may not do this with the macro.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.macros.delete(14);
   */
  delete(macroId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteMacro", method: "DELETE", path: "/api/v1/accounts/{account_id}/macros/{macroId}", values: { macroId }, responds: "nothing" },
      options,
    );
  }

  /**
   * Runs a macro.
   *
   * Takes the actions of a macro on conversations, in the name of the person whose token is sent. It happens in a background job, so the
   * response says neither what was done nor whether it worked.
   *
   * **Access.** Everyone in the account, with global macros and their own. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/macros/{id}/execute`
   *
   * @param macroId - The macro, by its id in `listMacros`.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.macros.execute(14, { conversation_ids: [108, 112] });
   */
  execute(macroId: number, body: ExecuteMacroBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "executeMacro", method: "POST", path: "/api/v1/accounts/{account_id}/macros/{macroId}/execute", values: { macroId }, body, responds: "nothing" },
      options,
    );
  }
}
