// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Macro, MacroUpdate, NewMacro } from "./models.ts";

/** Options of {@link Macros.list}: query parameters, and how to send the call. */
export interface ListMacrosOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** The body of {@link Macros.execute}. */
export interface ExecuteMacroBody {
    /** TODO */
    conversation_ids?: number[] | undefined;
}

/** Sequences of actions that an agent runs on a conversation with one click. */
export class Macros extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/macros`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.macros.list()) console.log(item);
   */
  list(options?: ListMacrosOptions): ListCall<Macro> {
    return this.sendForList(
      { id: "listMacros", method: "GET", path: "/api/v1/accounts/{account_id}/macros" },
      { style: "page", parameter: "page", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/macros`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewMacro, options?: RequestOptions): ApiCall<Macro> {
    return this.sendForOne(
      { id: "createMacro", method: "POST", path: "/api/v1/accounts/{account_id}/macros", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: TODO
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.macros.update(14, { name: "Close", visibility: "personal" });
   */
  update(macroId: number, body: MacroUpdate, options?: RequestOptions): ApiCall<Macro> {
    return this.sendForOne(
      { id: "updateMacro", method: "PATCH", path: "/api/v1/accounts/{account_id}/macros/{macroId}", values: { macroId }, body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/macros/{id}/execute`
   *
   * @param macroId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.macros.execute(14, { conversation_ids: [1] });
   */
  execute(macroId: number, body: ExecuteMacroBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "executeMacro", method: "POST", path: "/api/v1/accounts/{account_id}/macros/{macroId}/execute", values: { macroId }, body, responds: "nothing" },
      options,
    );
  }
}
