import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { publishedPackages } from "./src/changelog/published-packages.ts";
import { guides } from "./src/guides.ts";
import { readDocument } from "./src/reference/read-document.ts";
import { referenceSidebar } from "./src/reference/reference-sidebar.ts";

/** The page about versions, then the changelog of each package. */
const changelog = ["changelog", ...(await publishedPackages()).map(({ slug }) => slug)].map((slug) => ({ slug }));

export default defineConfig({
  server: { port: 4321 },
  // Astro marks modules with a directive and reads it first. The bundler warns about it.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  // The default, JSX's rules, joins the words of neighboring elements in the search.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    // Replaces Starlight's sitemap, which needs the site's address. The site works at any address.
    { name: "@astrojs/sitemap", hooks: {} },
    starlight({
      title: "Wootkit",
      description: "The TypeScript toolkit for the Chatwoot API.",
      logo: { src: "./public/favicon.svg" },
      customCss: ["./src/styles/site.css", "./src/styles/reference.css", "./src/styles/fields.css"],
      head: [{ tag: "noscript", content: "<link rel='stylesheet' href='/without-script.css'>" }],
      sidebar: [
        { label: "Start", items: [...guides] },
        ...referenceSidebar(await readDocument()),
        { label: "Changelog", items: changelog },
      ],
      routeMiddleware: "./src/close-sidebar-groups.ts",
      pagination: false,
      // content/docs/404.md replaces it.
      disable404Route: true,
    }),
  ],
});
