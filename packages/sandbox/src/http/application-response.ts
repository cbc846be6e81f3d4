/** The headers that the application puts on whatever it answers itself. */
const applicationHeaders = {
  "content-type": "application/json; charset=utf-8",
  "x-frame-options": "SAMEORIGIN",
  "x-xss-protection": "0",
  "x-content-type-options": "nosniff",
  "x-permitted-cross-domain-policies": "none",
  "referrer-policy": "strict-origin-when-cross-origin",
};

/** An answer of the application, as opposed to one of the framework in front of it. */
export function applicationResponse(body: object, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: applicationHeaders });
}

/** 401 with one sentence. */
export function unauthorized(error: string): Response {
  return applicationResponse({ error }, 401);
}

/** 404 for a row that is not there, or not for this account. */
export function resourceNotFound(): Response {
  return applicationResponse({ error: "Resource could not be found" }, 404);
}
