import type { OperationCall } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { checkNames, checkObject, refuse } from "./transport/argument.ts";
import { InvalidArgumentError } from "./transport/errors.ts";

/** Checks the body and the options of a method's call. Callers without types can leave one out or pass anything. */
export function checkCall(call: OperationCall, given: ListOptions | undefined): void {
  if ("body" in call && (call.body !== undefined || !call.optionalBody)) checkObject("body", call.body);
  checkNames(Object(call.body), "body.");
  if (given !== undefined) checkObject("options", given);
}

/** Checks the method of a request. Callers without types can pass any. */
export function checkMethod(method: string, body: unknown): void {
  if (!/^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(method)) {
    throw refuse("method", 'an HTTP method, such as "POST"', method);
  }
  if (body && /^(GET|HEAD)$/.test(method)) {
    throw new InvalidArgumentError("body", `must not be given for ${method}`, { hint: "Use params.query." });
  }
}
