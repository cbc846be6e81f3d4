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
  /** The people who write to the support team. */
  readonly contacts: Contacts;
  /** The threads between contacts and the support team, each in one inbox. */
  readonly conversations: Conversations;
  /** The labels that an account has for conversations and contacts. */
  readonly labels: Labels;
  /** The messages of a conversation. */
  readonly messages: Messages;
  /** The help centers of an account. */
  readonly portals: Portals;
  /** The user whose token is sent. */
  readonly profile: Profile;
  /** The statistics of an account. */
  readonly reports: Reports;
  /** The version and the health of a server. */
  readonly server: Server;
  /** The members of a team. */
  readonly teamMembers: TeamMembers;
  /** Files for messages. */
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
