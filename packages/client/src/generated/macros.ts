// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Macro, MacroUpdate, NewMacro } from "./models.ts";

/** The body of {@link Macros.execute}. */
export interface ExecuteMacroBody {
    /**
     * The conversations, by their numbers within the account. Without them nothing happens, and the response is the same.
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
   * The macros that the caller can run. There are no pages: `page` is ignored.
   *
   * **Access.** Everyone, administrators too, sees the global macros and their own personal ones. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/macros`
   *
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.macros.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Macro> {
    return this.sendForList(
      { route: "GET macros", items: "payload" },
      options,
    );
  }

  /**
   * Creates a macro.
   *
   * Adds a macro to the account.
   *
   * **Mistakes.** A macro without `name` or `actions` is a 500.
   *
   * **Access.** Everyone in the account. A macro that an agent creates is personal, even with `global` sent. Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/macros`
   *
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: An action is not allowed in a macro, or a file was not uploaded.
   */
  create(body: NewMacro, options?: RequestOptions): ApiCall<Macro> {
    return this.sendForOne(
      { route: "POST macros", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Gets a macro.
   *
   * One macro. The 404 for an unknown macro has no body.
   *
   * **Access.** Everyone in the account, for global macros and their own. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - The macro, by its id in `listMacros`.
   * @param options - How to send this call.
   * @throws {NotFoundError} 404: There is no such macro, or no such account.
   * @example
   * const result = await chatwoot.macros.get(14);
   */
  get(macroId: number, options?: RequestOptions): ApiCall<Macro> {
    return this.sendForOne(
      { route: "GET macros/{macro:id}", values: [macroId], unwrap: "payload" },
      options,
    );
  }

  /**
   * Updates a macro.
   *
   * Changes the fields in the request and keeps the others, except `visibility`: **left out, it becomes null**, and no list has the macro.
   * Actions are replaced completely. PUT does the same.
   *
   * To keep a file of the macro, send its number (`blob_id` of `files`) in the `action_params` of `send_attachment`. To add a file, send the
   * `blob_id` of its upload.
   *
   * **Access.** Everyone in the account, for their own personal macros. Only administrators can change global macros. Bots and platform apps
   * are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - The macro, by its id in `listMacros`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The request was refused.
   * @throws {UnprocessableEntityError} 422: An action is not allowed in a macro, or a file was not uploaded.
   * @example
   * const result = await chatwoot.macros.update(14, { name: "Close very politely", visibility: "personal" });
   */
  update(macroId: number, body: MacroUpdate, options?: RequestOptions): ApiCall<Macro> {
    return this.sendForOne(
      { route: "PATCH macros/{macro:id}", values: [macroId], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes a macro.
   *
   * Removes a macro. **An unknown macro is a 500**, not a 404, and so is a second request.
   *
   * **Access.** Everyone in the account, for their own personal macros. Only administrators can delete global macros. Bots and platform apps
   * are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - The macro, by its id in `listMacros`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The request was refused.
   * @example
   * await chatwoot.macros.delete(14);
   */
  delete(macroId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE macros/{macro:id}", values: [macroId], responds: "nothing" },
      options,
    );
  }

  /**
   * Runs a macro.
   *
   * Runs the actions of a macro on conversations, in the name of the caller. A background job does it, so the response does not say whether
   * the actions succeeded.
   *
   * **Access.** Everyone in the account, with global macros and their own. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/macros/{id}/execute`
   *
   * @param macroId - The macro, by its id in `listMacros`.
   * @param options - How to send this call.
   * @example
   * await chatwoot.macros.execute(14, { conversation_ids: [108, 112] });
   */
  execute(macroId: number, body: ExecuteMacroBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST macros/{macro:id}/execute", values: [macroId], body, responds: "nothing", above: -1 },
      options,
    );
  }
}
