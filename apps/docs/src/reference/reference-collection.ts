import { getCollection } from "astro:content";
import type { ListPage, OperationPage, ReferencePage } from "./page.ts";
import type { StoredPage } from "./reference-loader.ts";

/** The pages of the reference from the content loader, in the order of the document. */
export async function referenceCollection(): Promise<readonly ReferencePage[]> {
  // Astro generates the types of collections only during the build. reference-loader.ts stores entries of this type.
  const entries: readonly { readonly data: StoredPage }[] = await getCollection("reference");
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map(({ page }) => page);
}

/** The pages of the operations. */
export async function operationCollection(): Promise<readonly OperationPage[]> {
  return (await referenceCollection()).filter((page) => page.kind === "operation");
}

/** The pages that list others: one for all resources, one for each resource, and one for the schemas. */
export async function listCollection(): Promise<readonly ListPage[]> {
  return (await referenceCollection()).filter((page) => page.kind === "list");
}
