import type { Handlers } from "../../rules/handlers.ts";
import { notAllowed } from "../../rules/refusal.ts";

export const dataImportHandlers = {
  /** No operation starts an import, so there are no imports. */
  listDataImports(_params, { account }) {
    if (!account.features.includes("data_import")) throw notAllowed();
    return { payload: [] };
  },
} satisfies Partial<Handlers>;
