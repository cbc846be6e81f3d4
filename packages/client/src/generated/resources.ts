// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";
import { Account } from "./account.ts";
import { AgentBots } from "./agent-bots.ts";
import { AgentCapacityPolicies } from "./agent-capacity-policies.ts";
import { Agents } from "./agents.ts";
import { AppliedSlas } from "./applied-slas.ts";
import { Articles } from "./articles.ts";
import { AssignableAgents } from "./assignable-agents.ts";
import { AssignmentPolicies } from "./assignment-policies.ts";
import { AuditLogs } from "./audit-logs.ts";
import { AutomationRules } from "./automation-rules.ts";
import { BrandedEmailLayout } from "./branded-email-layout.ts";
import { Calls } from "./calls.ts";
import { Campaigns } from "./campaigns.ts";
import { CannedResponses } from "./canned-responses.ts";
import { Categories } from "./categories.ts";
import { Companies } from "./companies.ts";
import { ContactLabels } from "./contact-labels.ts";
import { ContactNotes } from "./contact-notes.ts";
import { Contacts } from "../contacts.ts";
import { ConversationLabels } from "./conversation-labels.ts";
import { Conversations } from "./conversations.ts";
import { CsatSurveyResponses } from "./csat-survey-responses.ts";
import { CustomAttributes } from "./custom-attributes.ts";
import { CustomFilters } from "./custom-filters.ts";
import { CustomRoles } from "./custom-roles.ts";
import { DataImports } from "./data-imports.ts";
import { InboxMembers } from "./inbox-members.ts";
import { Inboxes } from "./inboxes.ts";
import { Integrations } from "./integrations.ts";
import { Labels } from "./labels.ts";
import { LiveReports } from "./live-reports.ts";
import { Macros } from "./macros.ts";
import { Messages } from "../messages.ts";
import { NotificationSettings } from "./notification-settings.ts";
import { NotificationSubscriptions } from "./notification-subscriptions.ts";
import { Notifications } from "./notifications.ts";
import { Participants } from "./participants.ts";
import { Portals } from "./portals.ts";
import { Profile } from "./profile.ts";
import { ReportingEvents } from "./reporting-events.ts";
import { Reports } from "./reports.ts";
import { SamlSettings } from "./saml-settings.ts";
import { Server } from "./server.ts";
import { SlaPolicies } from "./sla-policies.ts";
import { SummaryReports } from "./summary-reports.ts";
import { TeamMembers } from "./team-members.ts";
import { Teams } from "./teams.ts";
import { Uploads } from "./uploads.ts";
import { Webhooks } from "./webhooks.ts";
import { YearInReview } from "./year-in-review.ts";

/** The resources of the application API. */
export interface Resources {
  /** The account itself: its settings, limits and cache keys. */
  readonly account: Account;
  /** Bots that receive the events of an inbox and reply through the API. */
  readonly agentBots: AgentBots;
  /** Limits on how many conversations an agent is assigned in each inbox. */
  readonly agentCapacityPolicies: AgentCapacityPolicies;
  /** The people who work in the account. */
  readonly agents: Agents;
  /** Service-level agreements as they were applied to conversations, and whether they were met. */
  readonly appliedSlas: AppliedSlas;
  /** The articles of a help center. */
  readonly articles: Articles;
  /** The people whom a conversation of some inboxes can be assigned to. */
  readonly assignableAgents: AssignableAgents;
  /** Rules that decide which agent the next conversation of an inbox is assigned to. */
  readonly assignmentPolicies: AssignmentPolicies;
  /** A record of changes to the account's settings and of sign-ins. */
  readonly auditLogs: AuditLogs;
  /** Rules that act on conversations when something happens. */
  readonly automationRules: AutomationRules;
  /** The HTML around every e-mail that the account sends. */
  readonly brandedEmailLayout: BrandedEmailLayout;
  /** Voice calls. */
  readonly calls: Calls;
  /** Messages that the desk sends first, on a website or by SMS and WhatsApp. */
  readonly campaigns: Campaigns;
  /** Prepared replies that agents insert by a short code. */
  readonly cannedResponses: CannedResponses;
  /** The categories that articles of a help center belong to. */
  readonly categories: Categories;
  /** The companies that contacts work for. */
  readonly companies: Companies;
  /** The labels of a contact. */
  readonly contactLabels: ContactLabels;
  /** Notes of agents about a contact. */
  readonly contactNotes: ContactNotes;
  /** The people who write to the desk, and what belongs to them. */
  readonly contacts: Contacts;
  /** The labels of a conversation. */
  readonly conversationLabels: ConversationLabels;
  /** The threads between contacts and the desk, each in one inbox. */
  readonly conversations: Conversations;
  /** Customers' ratings of conversations. */
  readonly csatSurveyResponses: CsatSurveyResponses;
  /** Definitions of the account's own fields on contacts and conversations. */
  readonly customAttributes: CustomAttributes;
  /** Saved filters, each of one person. */
  readonly customFilters: CustomFilters;
  /** Roles with permissions of the account's choice. */
  readonly customRoles: CustomRoles;
  /** Imports of data from other help desks. */
  readonly dataImports: DataImports;
  /** The agents who work in an inbox. */
  readonly inboxMembers: InboxMembers;
  /** The channels that customers write through. */
  readonly inboxes: Inboxes;
  /** Apps that the account is connected to. */
  readonly integrations: Integrations;
  /** The words that conversations and contacts are marked with. */
  readonly labels: Labels;
  /** The state of the desk right now, in numbers. */
  readonly liveReports: LiveReports;
  /** Sequences of actions that an agent runs on a conversation with one click. */
  readonly macros: Macros;
  /** The messages of a conversation, in both directions, with private notes and activities. */
  readonly messages: Messages;
  /** The events that a person is notified of, by e-mail and by push. */
  readonly notificationSettings: NotificationSettings;
  /** The devices and browsers that receive a person's push notifications. */
  readonly notificationSubscriptions: NotificationSubscriptions;
  /** The notifications of the person whose token is sent. */
  readonly notifications: Notifications;
  /** The people who follow a conversation. */
  readonly participants: Participants;
  /** The help centers of an account. */
  readonly portals: Portals;
  /** The user whose token is sent. */
  readonly profile: Profile;
  /** The single events that reports are computed from. */
  readonly reportingEvents: ReportingEvents;
  /** What happened in the account, in numbers. */
  readonly reports: Reports;
  /** Sign-in through the account's own identity provider. */
  readonly samlSettings: SamlSettings;
  /** The server itself. */
  readonly server: Server;
  /** Service-level agreements, which say how soon conversations have to be replied to and resolved. */
  readonly slaPolicies: SlaPolicies;
  /** Key figures of a period, one row for each agent, team, inbox, label or channel. */
  readonly summaryReports: SummaryReports;
  /** The people in a team. */
  readonly teamMembers: TeamMembers;
  /** Groups of agents that conversations are assigned to. */
  readonly teams: Teams;
  /** Files that belong to no message yet. */
  readonly uploads: Uploads;
  /** URLs that receive the account's events. */
  readonly webhooks: Webhooks;
  /** A person's figures of a year. */
  readonly yearInReview: YearInReview;
}

/** Creates the resources of a client. */
export function createResources(api: Api): Resources {
  return {
    account: new Account(api),
    agentBots: new AgentBots(api),
    agentCapacityPolicies: new AgentCapacityPolicies(api),
    agents: new Agents(api),
    appliedSlas: new AppliedSlas(api),
    articles: new Articles(api),
    assignableAgents: new AssignableAgents(api),
    assignmentPolicies: new AssignmentPolicies(api),
    auditLogs: new AuditLogs(api),
    automationRules: new AutomationRules(api),
    brandedEmailLayout: new BrandedEmailLayout(api),
    calls: new Calls(api),
    campaigns: new Campaigns(api),
    cannedResponses: new CannedResponses(api),
    categories: new Categories(api),
    companies: new Companies(api),
    contactLabels: new ContactLabels(api),
    contactNotes: new ContactNotes(api),
    contacts: new Contacts(api),
    conversationLabels: new ConversationLabels(api),
    conversations: new Conversations(api),
    csatSurveyResponses: new CsatSurveyResponses(api),
    customAttributes: new CustomAttributes(api),
    customFilters: new CustomFilters(api),
    customRoles: new CustomRoles(api),
    dataImports: new DataImports(api),
    inboxMembers: new InboxMembers(api),
    inboxes: new Inboxes(api),
    integrations: new Integrations(api),
    labels: new Labels(api),
    liveReports: new LiveReports(api),
    macros: new Macros(api),
    messages: new Messages(api),
    notificationSettings: new NotificationSettings(api),
    notificationSubscriptions: new NotificationSubscriptions(api),
    notifications: new Notifications(api),
    participants: new Participants(api),
    portals: new Portals(api),
    profile: new Profile(api),
    reportingEvents: new ReportingEvents(api),
    reports: new Reports(api),
    samlSettings: new SamlSettings(api),
    server: new Server(api),
    slaPolicies: new SlaPolicies(api),
    summaryReports: new SummaryReports(api),
    teamMembers: new TeamMembers(api),
    teams: new Teams(api),
    uploads: new Uploads(api),
    webhooks: new Webhooks(api),
    yearInReview: new YearInReview(api),
  };
}
