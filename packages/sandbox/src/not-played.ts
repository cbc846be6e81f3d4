import type { Operations } from "./generated/operations.ts";

/** The operations that the sandbox doesn't play yet. It responds to them with a 404, as to an unknown path. */
export const notPlayed = [
  "connectSlackIntegration",
  "createIntegrationHook",
  "connectSlackIntegration",
  "createIntegrationHook",
  "createPlatformEmailChannelMigration",
  "deleteIntegrationHook",
  "deleteIntegrationHook",
  "disconnectSlackIntegration",
  "getInboxAssignmentPolicy",
  "getIntegrationApp",
  "getServerSurveyPage",
  "getInboxAssignmentPolicy",
  "getIntegrationApp",
  "getServerSurveyPage",
  "listAuditLogs",
  "listIntegrationApps",
  "listSlackChannels",
  "listSlackChannels",
  "processIntegrationEvent",
  "removeInboxAssignmentPolicy",
  "removeInboxAssignmentPolicy",
  "setInboxAssignmentPolicy",
  "setInboxAssignmentPolicy",
  "updateIntegrationHook",
] as const satisfies readonly (keyof Operations)[];
