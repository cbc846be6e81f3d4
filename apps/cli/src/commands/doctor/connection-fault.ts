/** A failed connection in words. */
export interface Fault {
  readonly text: string;
  readonly next: string;
}

const certificateOfUnknown =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?)$/;

/** The faults by the code or the name of the error. */
const faults: readonly (readonly [RegExp, (url: URL) => Fault])[] = [
  [
    /^ENOTFOUND$/,
    ({ hostname }) => ({
      text: `The host ${hostname} is unknown: DNS has no such name.`,
      next: "Check the spelling of the base URL, and your VPN.",
    }),
  ],
  [
    /^EAI_/,
    ({ hostname }) => ({ text: `DNS did not respond for ${hostname}.`, next: "Check your network, and try again." }),
  ],
  [
    /^ECONNREFUSED$/,
    ({ host }) => ({
      text: `Nothing listens at ${host}: the connection was refused.`,
      next: "Check the port in the base URL, and that the server runs.",
    }),
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|TimeoutError)$/,
    ({ host }) => ({
      text: `${host} did not respond in time.`,
      next: "Check your network, VPN and firewall. --timeout allows more time.",
    }),
  ],
  [
    /^CERT_HAS_EXPIRED$/,
    ({ hostname }) => ({
      text: `The TLS certificate of ${hostname} has expired.`,
      next: "Renew it, or correct this machine's clock.",
    }),
  ],
  [
    /^CERT_NOT_YET_VALID$/,
    ({ hostname }) => ({
      text: `The TLS certificate of ${hostname} is not valid yet.`,
      next: "Correct this machine's clock.",
    }),
  ],
  [
    certificateOfUnknown,
    ({ hostname }) => ({
      text: `The TLS certificate of ${hostname} is signed by an authority that this machine does not know.`,
      next: "Set NODE_EXTRA_CA_CERTS to a file with the authority's certificate.",
    }),
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    ({ hostname }) => ({
      text: `The TLS certificate is not for ${hostname}.`,
      next: "Use the host name that the certificate is for, or change the certificate.",
    }),
  ],
  [
    /^(EPROTO|ERR_SSL_)/,
    ({ host }) => ({
      text: `${host} does not speak TLS.`,
      next: "Check the port. A server without TLS has a base URL with http://.",
    }),
  ],
  [
    /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_)/,
    ({ host, protocol }) => ({
      text: `${host} closed the connection without a response.`,
      next:
        protocol === "http:"
          ? "If the port speaks TLS, write https:// in the base URL."
          : "Check the proxies between this machine and the server.",
    }),
  ],
];

/** The most causes to follow, because an error can be its own cause. */
const deepest = 9;

/** Says why a request got no response. */
export function connectionFault(error: unknown, url: URL): Fault {
  const chain = causes(error);
  for (const [pattern, fault] of faults) {
    if (chain.some(({ code, name }) => pattern.test(code) || pattern.test(name))) return fault(url);
  }
  const { message = String(error) } = chain.at(-1) ?? {};
  return { text: `${url.host} could not be reached: ${message}.`, next: "Check the base URL and your network." };
}

interface Cause {
  readonly code: string;
  readonly name: string;
  readonly message: string;
}

/** Returns an error and its causes, outermost first. */
function causes(error: unknown, depth = 0): readonly Cause[] {
  if (!(error instanceof Error) || depth > deepest) return [];
  const { name, message } = error;
  const own = { code: String(Reflect.get(error, "code") ?? ""), name, message };
  // A host with several addresses fails with an error for each.
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return [own, ...inner.flatMap((cause) => causes(cause, depth + 1))];
}
