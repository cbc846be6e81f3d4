import { environmentVariables, settings } from "../../../configuration.ts";
import { type Entry, section } from "../../../output/section.ts";
import { folderVariable } from "../../../profiles/profile-path.ts";
import type { Topic } from "../topic.ts";

const secrets: readonly string[] = [settings.token.variable, settings.platformToken.variable];

/** The variables that the program reads itself. */
export const variables: readonly Entry[] = [
  [settings.baseUrl.variable, "The URL of Chatwoot."],
  [settings.accountId.variable, "The account ID."],
  ...Object.entries(environmentVariables)
    .filter(([name]) => secrets.includes(name))
    .map(([name, text]): Entry => [name, `${text.split(/[,.]/)[0]}. It has no option.`]),
  [folderVariable, "The folder of the file with the profiles."],
  ["XDG_CONFIG_HOME", "Its parent folder. Default: ~/.config, or %APPDATA% on Windows"],
  ["XDG_CACHE_HOME", "The folder for completion's values. Default: ~/.cache"],
  ["NO_COLOR, FORCE_COLOR", "Turn colors off or on. TERM=dumb has none."],
  ["VISUAL, EDITOR", "The editor that some commands open. Default: vi"],
  ["BROWSER", "With DISPLAY or WAYLAND_DISPLAY: --web can open a page."],
  ["TZ", "The time zone of dates that you type and read."],
];

/** `wootkit help environment` */
export const environment: Topic = {
  name: "environment",
  brief: "The environment variables.",
  lines: () => [
    "An option overrides its variable, and a variable overrides the current profile.",
    "Only --profile comes before the variables.",
    ...section("Variables", variables),
  ],
};
