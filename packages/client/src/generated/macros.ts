// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Macro, MacroUpdate, NewMacro } from "./models.ts";

/** What {@link Macros.list} takes beside its arguments. */
export interface ListMacrosOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** The body of: tODO. */
export interface ExecuteMacroBody {
    /** @description TODO */
    conversation_ids?: number[] | undefined;
}

/** Sequences of actions that an agent runs on a conversation with one click. */
export class Macros extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/macros`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/macros`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/macros/{id}`
   *
   * @param macroId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/macros/{id}/execute`
   *
   * @param macroId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
