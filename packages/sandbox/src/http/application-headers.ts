/** The headers of every response from the application. */
export const applicationHeaders = {
  "x-frame-options": "SAMEORIGIN",
  "x-xss-protection": "0",
  "x-content-type-options": "nosniff",
  "x-permitted-cross-domain-policies": "none",
  "referrer-policy": "strict-origin-when-cross-origin",
};
