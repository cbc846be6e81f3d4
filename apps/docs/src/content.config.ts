import { defineCollection } from "astro:content";
import { docsLoader, i18nLoader } from "@astrojs/starlight/loaders";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { withChangelogs } from "./changelog/changelog-loader.ts";
import { referenceLoader } from "./reference/reference-loader.ts";

export const collections = {
  docs: defineCollection({ loader: withChangelogs(docsLoader()), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  reference: defineCollection({ loader: referenceLoader() }),
};
