import { dereference, namesOf, type Operation } from "@wootkit/openapi/document";
import { clientPlaces } from "../../codegen/src/names.ts";
import { clientWith } from "../src/create-client.ts";
import { platformClientWith } from "../src/platform.ts";
import { publicClientWith } from "../src/public.ts";
import { instantClock } from "./local-server.ts";
import { openApi } from "./recorded-call.ts";

/** Calls the generated method of any operation, with the document's examples in the path and without a body. */
export async function callOperation(baseUrl: string, operation: Operation): Promise<unknown> {
  const options = { baseUrl, maxRetries: 0 };
  const clock = instantClock();
  const clients: Readonly<Record<string, object>> = {
    platform: platformClientWith({ ...options, token: "secret-token" }, clock),
    public: publicClientWith({ ...options, inboxIdentifier: "abc" }, clock),
  };
  const client = clients[operation.api] ?? clientWith({ ...options, token: "secret-token", accountId: 1 }, clock);
  const { resource, method } = namesOf(operation);
  const own = clientPlaces[operation.api];
  const places = operation.parameters.filter((parameter) => parameter.in === "path" && !own.includes(parameter.name));
  const values = places.map(({ schema }) => (dereference(openApi, schema).value.type === "integer" ? 7 : "x"));
  const target = Reflect.get(client, resource);
  return Reflect.get(target, method).apply(target, [...values, ...(operation.body ? [{}] : []), {}]);
}
