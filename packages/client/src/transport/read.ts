import type { Call } from "./call.ts";

/**
 * Reads the whole body, and returns the response with a body that can still be read. One that is read as text keeps just `text()`: to make
 * another Response costs a quarter of a call.
 */
export async function readBody(response: Response, reads: Call["reads"]): Promise<Response> {
  if (reads === "text") {
    const text = await response.text();
    return Object.assign(response, { text: async () => text });
  }
  const bytes = await response.arrayBuffer();
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  // A 205 has no body, whatever length it names.
  if (status === 205) headers.delete("content-length");
  // Some statuses must not have a body, not even an empty one.
  return new Response(bytes.byteLength > 0 ? bytes : null, { status, statusText, headers });
}
