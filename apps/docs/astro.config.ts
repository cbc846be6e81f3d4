import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { publishedPackages } from "./src/changelog/published-packages.ts";
import { guides } from "./src/guides.ts";
import { readDocument } from "./src/reference/read-document.ts";
import { referenceSidebar } from "./src/reference/reference-sidebar.ts";

/** What the versions say, then the changes of each package. */
const changelog = ["changelog", ...(await publishedPackages()).map(({ slug }) => slug)].map((slug) => ({ slug }));

export default defineConfig({
  server: { port: 4321 },
  // Astro marks its modules with a directive that the bundler warns of; Astro itself reads it before.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  // By the rules of HTML: those of JSX, the default, join the words of neighboring elements in the search.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    // In place of Starlight's own: a sitemap needs the site's address, and the site is built for any.
    { name: "@astrojs/sitemap", hooks: {} },
    starlight({
      title: "Wootkit",
      description: "The TypeScript toolkit for the Chatwoot API.",
      logo: { src: "./public/favicon.svg" },
      customCss: ["./src/styles/site.css", "./src/styles/reference.css", "./src/styles/fields.css"],
      head: [{ tag: "noscript", content: "<link rel='stylesheet' href='/without-script.css'>" }],
      sidebar: [
        { label: "Start", items: [...guides] },
        { label: "Reference", items: referenceSidebar(await readDocument()) },
        { label: "Changelog", items: changelog },
      ],
      // No line of code needs a scroll bar of its own, nor the column that it stands in.
      expressiveCode: {
        defaultProps: { wrap: true },
        styleOverrides: { borderRadius: "0.5rem", codeFontSize: "0.8125rem" },
      },
      routeMiddleware: "./src/sidebar.ts",
      pagination: false,
      // The page of that name is content/docs/404.md.
      disable404Route: true,
    }),
  ],
});
