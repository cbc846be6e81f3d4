import { table, uniqueOn } from "../../state/table-definition.ts";

/** An app that manages accounts and users of the installation. */
export interface PlatformApp {
  id: number;
  name: string;
}

export const platformApps = table<PlatformApp>()({});

/** A row that a platform app can see and change. */
export interface Permissible {
  id: number;
  platform_app_id: number;
  type: "Account" | "User" | "AgentBot";
  target_id: number;
}

export const permissibles = table<Permissible>()({
  ownedBy: ["platform_app_id"],
  indexes: { permission: uniqueOn("platform_app_id", "type", "target_id") },
});
