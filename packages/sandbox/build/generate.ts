/**
 * Writes src/generated/ from the API document and the seed. So the published package doesn't need the document, its
 * reader, or the code that plants the seed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { operations } from "@wootkit/openapi/document";
import { enumsModule } from "./enums-module.ts";
import { fieldsModule } from "./fields-module.ts";
import { handlersModule } from "./handlers-module.ts";
import { integrationAppsModule } from "./integration-apps-module.ts";
import { operationsModule } from "./operations-module.ts";
import { routesModule } from "./routes-module.ts";
import { shapesModule } from "./shapes-module.ts";
import { document } from "./source.ts";

const all = operations(document);
const folder = new URL("../src/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("routes.ts", folder), routesModule(all));
writeFileSync(new URL("operations.ts", folder), operationsModule(all));
writeFileSync(new URL("fields.ts", folder), fieldsModule(all));
writeFileSync(new URL("enums.ts", folder), enumsModule());
writeFileSync(new URL("handlers.ts", folder), handlersModule());
writeFileSync(new URL("shapes.ts", folder), shapesModule());
writeFileSync(new URL("integration-apps.ts", folder), integrationAppsModule());
// Planting the seed needs the modules above, which a fresh checkout lacks until here.
const { seedModule } = await import("./seed-module.ts");
writeFileSync(new URL("seed.ts", folder), seedModule());
