import { redactor } from "@wootkit/client/redact";

/** Replaces secrets in output with `[token]`. */
export function withoutSecrets(chunk: string | Uint8Array, secrets: readonly string[]): string | Uint8Array {
  return typeof chunk === "string" ? redactor(secrets)(chunk) : bytesWithoutSecrets(chunk, secrets);
}

/** Replaces secrets in bytes. Bytes without a secret are returned unchanged. */
export function bytesWithoutSecrets(chunk: Uint8Array, secrets: readonly string[]): Uint8Array {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const isFound = secrets.some((secret) => secret.trim() !== "" && bytes.includes(secret.trim()));
  // Each byte becomes one character, so that bytes which are not UTF-8 are kept.
  return isFound ? Buffer.from(redactor(secrets)(bytes.toString("latin1")), "latin1") : chunk;
}
