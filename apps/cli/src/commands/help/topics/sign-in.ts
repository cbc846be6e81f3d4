import type { Topic } from "../topic.ts";

/** `wootkit help sign-in` */
export const signIn: Topic = {
  name: "sign-in",
  brief: "Profiles, tokens, and where they are kept.",
  lines: () => [
    "wootkit auth login asks for the URL, your access token, and the account. It",
    "checks them and saves a profile. The token is in the dashboard, under Profile",
    "settings -> Access token. It is kept in the system's keyring if there is one,",
    "and else in a file that only you can read.",
    "",
    "  wootkit auth login",
    "  wootkit auth status",
    "  wootkit auth switch work",
    "",
    "Without a profile, set CHATWOOT_BASE_URL, CHATWOOT_ACCOUNT_ID, and",
    "CHATWOOT_API_TOKEN. wootkit help environment explains them. The token has no",
    "option, because arguments are visible in the process list.",
    "",
    "If something does not work:",
    "  wootkit doctor",
  ],
};
