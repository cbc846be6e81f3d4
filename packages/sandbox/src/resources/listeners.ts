import type { State } from "../state/state.ts";
import { postActivities } from "./activities/rules.ts";
import { assignAutomatically } from "./auto-assignments/rules.ts";
import { automateChange, automateMessage } from "./automation/rules.ts";
import type { ConversationChange, NewMessage } from "./changes/rules.ts";
import { sendSurvey } from "./csat-survey-responses/rules.ts";
import { notifyOfConversation, notifyOfMessage } from "./notifications/rules.ts";
import { followAssignee } from "./participants/rules.ts";
import { measureChange } from "./reporting-events/rules.ts";
import { failDeliveries } from "./webhooks/rules.ts";

/** Reacts to an event, after the response. It can change conversations, too, which leads to more events. */
type Listener<Event> = (event: Event, state: State) => void;

/** Called in this order after a conversation was added or changed. */
export const conversationListeners: readonly Listener<ConversationChange>[] = [
  postActivities,
  followAssignee,
  notifyOfConversation,
  measureChange,
  sendSurvey,
  automateChange,
  assignAutomatically,
];

/** Called in this order after a message was added by a person, a bot, or a contact. */
export const messageListeners: readonly Listener<NewMessage>[] = [notifyOfMessage, failDeliveries, automateMessage];
