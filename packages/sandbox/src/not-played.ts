import type { Operations } from "./generated/operations.ts";

/** The operations that the sandbox doesn't play yet. It responds to them with a 404, as to an unknown path. */
export const notPlayed = [
  "downloadConversationTrafficReport",
  "downloadConversationsSummaryReport",
  "downloadInboxesReport",
  "downloadLabelsReport",
  "downloadTeamsReport",
  "getLiveReportConversationMetrics",
  "getLiveReportGroupedConversationMetrics",
  "getReportBotMetrics",
  "getReportBotSummary",
  "getReportConversationMetrics",
  "getReportDrilldown",
  "getReportFirstResponseTimes",
  "getReportInboxLabelMatrix",
  "getReportOutgoingMessageCounts",
  "getReportSummary",
  "getSummaryReportByAgent",
  "getSummaryReportByChannel",
  "getSummaryReportByInbox",
  "getSummaryReportByLabel",
  "getSummaryReportByTeam",
  "getYearInReview",
  "listAuditLogs",
  "listReportingEvents",
] as const satisfies readonly (keyof Operations)[];
