import { applicationResponse } from "./application-response.ts";

/** The one sentence that follows `?locale=`. Chatwoot knows more languages; these are the ones seen from a real server. */
const sentences = new Map([
  ["de", "Sie müssen sich anmelden oder registrieren, bevor Sie fortfahren können."],
  ["fr", "Vous devez vous connecter ou vous inscrire avant de continuer."],
]);

/** 401 for a caller without a token. */
export function signInRequired(locale: string | undefined): Response {
  const sentence = sentences.get(locale ?? "") ?? "You need to sign in or sign up before continuing.";
  return applicationResponse({ errors: [sentence] }, 401);
}
