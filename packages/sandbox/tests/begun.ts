import { createSandbox, type Sandbox, type SandboxOptions } from "../src/index.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/1";

/** A sandbox with a new conversation of Ada in the API inbox 4. */
export async function begun(options: SandboxOptions = {}, body: object = {}) {
  const sandbox = createSandbox(options);
  const as = (token: keyof Sandbox["tokens"]) => at(sandbox, account, sandbox.tokens[token]);
  const conversation = await as("admin")("POST", "/conversations", { inbox_id: 4, contact_id: 2, ...body });
  const path = `/conversations/${conversation.id}`;
  const activities = async (): Promise<string[]> => {
    const { payload } = await as("admin")("GET", `${path}/messages`);
    return payload.filter((one: { message_type: number }) => one.message_type === 2).map(contentOf);
  };
  return { sandbox, as, send: as("admin"), conversation, path, activities };
}

function contentOf({ content }: { content: string }): string {
  return content;
}
