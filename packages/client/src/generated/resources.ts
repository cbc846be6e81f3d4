// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";
import { ContactLabels } from "./contact-labels.ts";
import { Contacts } from "../contacts.ts";
import { Conversations } from "./conversations.ts";
import { Labels } from "./labels.ts";
import { Messages } from "./messages.ts";
import { Portals } from "./portals.ts";
import { Profile } from "./profile.ts";
import { Reports } from "./reports.ts";
import { Server } from "./server.ts";
import { TeamMembers } from "./team-members.ts";
import { Uploads } from "./uploads.ts";

/** The resources of the application API. */
export interface Resources {
  /** The labels of a contact. */
  readonly contactLabels: ContactLabels;
  /** The people who write to the desk, and what belongs to them. */
  readonly contacts: Contacts;
  /** The threads between contacts and the desk, each in one inbox. */
  readonly conversations: Conversations;
  /** The words that conversations and contacts are marked with. */
  readonly labels: Labels;
  /** What is said in a conversation. */
  readonly messages: Messages;
  /** Help centers. */
  readonly portals: Portals;
  /** The person whose token is sent. */
  readonly profile: Profile;
  /** What happened in the account, in numbers. */
  readonly reports: Reports;
  /** The server itself. */
  readonly server: Server;
  /** The people in a team. */
  readonly teamMembers: TeamMembers;
  /** Files that belong to no message yet. */
  readonly uploads: Uploads;
}

/** Creates the resources of a client. */
export function createResources(api: Api): Resources {
  return {
    contactLabels: new ContactLabels(api),
    contacts: new Contacts(api),
    conversations: new Conversations(api),
    labels: new Labels(api),
    messages: new Messages(api),
    portals: new Portals(api),
    profile: new Profile(api),
    reports: new Reports(api),
    server: new Server(api),
    teamMembers: new TeamMembers(api),
    uploads: new Uploads(api),
  };
}
