/** The bodies of responses that were made here. Reading the stream of a response takes longer than most operations. */
const bodies = new WeakMap<Response, Uint8Array<ArrayBuffer>>();

const encoder = new TextEncoder();

/** Returns a response whose body {@link bytesOf} knows. */
export function responseWith(body: string | Uint8Array<ArrayBuffer>, init: ResponseInit): Response {
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  const response = new Response(bytes, init);
  bodies.set(response, bytes);
  return response;
}

/** Returns a response without a body, for which {@link bytesOf} returns one. Making a body takes long. */
export function draftWith(body: string, init: ResponseInit): Response {
  const response = new Response(null, init);
  bodies.set(response, encoder.encode(body));
  return response;
}

/** Returns the body of a response. If another function read it, only the body of {@link responseWith} is known. */
export async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return bodies.get(response) ?? new Uint8Array(await response.arrayBuffer());
}
