import { defineRouteMiddleware } from "@astrojs/starlight/route-data";

type Entry = Parameters<Parameters<typeof defineRouteMiddleware>[0]>[0]["locals"]["starlightRoute"]["sidebar"][number];

/**
 * In the sidebar, only the resource of the current page is open. The others are links to their pages, as the operations
 * of all resources would be larger than the page itself.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  locals.starlightRoute.sidebar = locals.starlightRoute.sidebar.map((entry) =>
    entry.type === "group" ? { ...entry, entries: entry.entries.map(closeUnlessCurrent) } : entry,
  );
});

function closeUnlessCurrent(entry: Entry): Entry {
  if (entry.type === "link" || entry.entries.some((inner) => inner.type === "link" && inner.isCurrent)) return entry;
  // The first entry of a resource is its page.
  const [page] = entry.entries;
  return page?.type === "link" ? { ...page, label: entry.label } : entry;
}
