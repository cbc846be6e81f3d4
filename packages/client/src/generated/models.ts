// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { components } from "./types.ts";

/**
 * A person of the desk, as the account sees that person.
 */
export type Agent = components["schemas"]["Agent"];

/**
 * A program that answers in place of a person.
 */
export type AgentBot = components["schemas"]["AgentBot"];

/**
 * A bot wrote it. It has no `thumbnail`.
 */
export type AgentBotSender = components["schemas"]["AgentBotSender"];

/**
 * The service-level agreement that runs for the conversation. Absent unless the installation is Enterprise, the account has the `sla`
 * feature and a policy was applied.
 */
export type AppliedSla = components["schemas"]["AppliedSla"];

/**
 * Suggested articles of the help centre.
 */
export type ArticleContent = components["schemas"]["ArticleContent"];

/**
 * A link to an article.
 */
export type ArticleLink = components["schemas"]["ArticleLink"];

/**
 * A person works on it.
 */
export type AssignedToAgent = components["schemas"]["AssignedToAgent"];

/**
 * A bot works on it.
 */
export type AssignedToAgentBot = components["schemas"]["AssignedToAgentBot"];

/**
 * What is attached to a message; `file_type` says which kind.
 */
export type Attachment = components["schemas"]["Attachment"];

/**
 * What every attachment has.
 */
export type AttachmentBase = components["schemas"]["AttachmentBase"];

/**
 * A sound, or a voice message.
 */
export type AudioAttachment = components["schemas"]["AudioAttachment"];

/**
 * The phone call behind a `voice_call` message (Enterprise). Absent where the call was not recorded.
 */
export type Call = components["schemas"]["Call"];

/**
 * Chatwoot's own assistant wrote it (Enterprise). It has no `thumbnail`.
 */
export type CaptainAssistantSender = components["schemas"]["CaptainAssistantSender"];

/**
 * One card.
 */
export type Card = components["schemas"]["Card"];

/**
 * A button of a card.
 */
export type CardAction = components["schemas"]["CardAction"];

/**
 * A row of cards with buttons.
 */
export type CardsContent = components["schemas"]["CardsContent"];

/**
 * An answer to choose.
 */
export type Choice = components["schemas"]["Choice"];

/**
 * A person who writes to the desk.
 */
export type Contact = components["schemas"]["Contact"];

/**
 * What Chatwoot, or whoever created the contact over the API, noted about the contact. No key is certain and there may be others. Null only
 * in damaged rows.
 */
export type ContactAdditionalAttributes = components["schemas"]["ContactAdditionalAttributes"];

/**
 * A business card.
 */
export type ContactAttachment = components["schemas"]["ContactAttachment"];

/**
 * The envelope of a contact's conversations. There is no total and no page.
 */
export type ContactConversations = components["schemas"]["ContactConversations"];

/**
 * The envelope of one contact.
 */
export type ContactEnvelope = components["schemas"]["ContactEnvelope"];

/**
 * The link between a contact and an inbox.
 */
export type ContactInbox = components["schemas"]["ContactInbox"];

/**
 * The envelope of a page of contacts.
 */
export type ContactList = components["schemas"]["ContactList"];

/**
 * What is listed, and where in it this page is.
 */
export type ContactListMeta = components["schemas"]["ContactListMeta"];

/**
 * The contact wrote it. Fewer keys than a contact elsewhere.
 */
export type ContactSender = components["schemas"]["ContactSender"];

/**
 * A contact, with the inboxes through which the desk and the contact reach each other.
 */
export type ContactWithInboxes = components["schemas"]["ContactWithInboxes"];

/**
 * What any message may carry beside its text. No key is certain, the caller who creates a message over the API may add others. Empty
 * for most messages.
 */
export type ContentAttributes = components["schemas"]["ContentAttributes"];

/**
 * One thread between a contact and the desk, in one inbox.
 */
export type Conversation = components["schemas"]["Conversation"];

/**
 * What the channel, or whoever created the conversation over the API, noted about its beginning. No key is certain and there may be
 * others. Null only in damaged rows.
 */
export type ConversationAdditionalAttributes = components["schemas"]["ConversationAdditionalAttributes"];

/**
 * How many conversations fit all parameters but `assignee_type`, `updated_within` and `page`: the numbers of the dashboard's tabs. A
 * conversation with a bot counts as unassigned.
 */
export type ConversationCounts = components["schemas"]["ConversationCounts"];

/**
 * The conditions that conversations are to meet.
 */
export type ConversationFilter = components["schemas"]["ConversationFilter"];

/**
 * One condition, and how it is joined to the next.
 */
export type ConversationFilterCondition = components["schemas"]["ConversationFilterCondition"];

/**
 * The envelope of a page of conversations. It is the one list that wraps everything in `data`.
 */
export type ConversationList = components["schemas"]["ConversationList"];

/**
 * Who takes part in the conversation. `assignee` and `assignee_type` come together or not at all.
 */
export type ConversationMeta = components["schemas"]["ConversationMeta"];

/**
 * The e-mail behind a message. For one that came in, all keys; for one that the desk sent, only the contents in both forms.
 */
export type EmailAttributes = components["schemas"]["EmailAttributes"];

/**
 * One form of the contents, HTML or plain text. Empty where the e-mail does not have that form.
 */
export type EmailBody = components["schemas"]["EmailBody"];

/**
 * An e-mail that came in.
 */
export type EmailContent = components["schemas"]["EmailContent"];

/**
 * Asks the visitor of the website widget for an e-mail address.
 */
export type EmailRequestContent = components["schemas"]["EmailRequestContent"];

/**
 * A page to be shown in place.
 */
export type EmbedAttachment = components["schemas"]["EmbedAttachment"];

/**
 * What most refusals look like. One sentence of the server, in English.
 */
export type ErrorBody = components["schemas"]["ErrorBody"];

/**
 * Something of a channel that Chatwoot has no kind for.
 */
export type FallbackAttachment = components["schemas"]["FallbackAttachment"];

/**
 * A picture, a video, a document, or media of Instagram, with its file.
 */
export type FileAttachment = components["schemas"]["FileAttachment"];

/**
 * How many conversations meet the conditions, on all pages together. A conversation with a bot counts as unassigned. There is no
 * `assigned_count`: it is `all_count` less `unassigned_count`.
 */
export type FilteredConversationCounts = components["schemas"]["FilteredConversationCounts"];

/**
 * The envelope of a page of filtered conversations. There is no `data` around it, unlike in the list.
 */
export type FilteredConversations = components["schemas"]["FilteredConversations"];

/**
 * A form for the visitor of the website widget.
 */
export type FormContent = components["schemas"]["FormContent"];

/**
 * One field of a form.
 */
export type FormField = components["schemas"]["FormField"];

/**
 * A choice within a field.
 */
export type FormOption = components["schemas"]["FormOption"];

/**
 * A field that was filled in.
 */
export type FormValue = components["schemas"]["FormValue"];

/**
 * An inbox in few words.
 */
export type InboxSummary = components["schemas"]["InboxSummary"];

/**
 * An invitation to a video call of a connected provider.
 */
export type IntegrationContent = components["schemas"]["IntegrationContent"];

/**
 * A picture, a video, a document, or media of Instagram, of which the server has only the address.
 */
export type LinkAttachment = components["schemas"]["LinkAttachment"];

/**
 * A place on the map.
 */
export type LocationAttachment = components["schemas"]["LocationAttachment"];

/**
 * A message as it stands inside a conversation. It has more keys than a message of the conversation's own messages endpoint. What
 * `content_attributes` holds follows from `content_type`.
 */
export type Message = components["schemas"]["Message"];

/**
 * What whoever sent it noted about the sending. No key is certain and there may be others. Null only in damaged rows.
 */
export type MessageAdditionalAttributes = components["schemas"]["MessageAdditionalAttributes"];

/**
 * What every message has, whatever its content.
 */
export type MessageBase = components["schemas"]["MessageBase"];

/**
 * The kind of a message and what that kind carries.
 */
export type MessageContent = components["schemas"]["MessageContent"];

/**
 * The state of the conversation that comes with each of its messages.
 */
export type MessageConversation = components["schemas"]["MessageConversation"];

/**
 * Who wrote a message; `type` says which of four kinds.
 */
export type MessageSender = components["schemas"]["MessageSender"];

/**
 * A question with a choice of answers.
 */
export type SelectContent = components["schemas"]["SelectContent"];

/**
 * The refusal of a caller who sent no token. In the language of the `locale` query parameter, else of the installation.
 */
export type SignInErrorBody = components["schemas"]["SignInErrorBody"];

/**
 * A target that was missed.
 */
export type SlaEvent = components["schemas"]["SlaEvent"];

/**
 * The answer of the framework in front of the application, which repeats the HTTP status.
 */
export type StatusErrorBody = components["schemas"]["StatusErrorBody"];

/**
 * A file that the server stores.
 */
export type StoredFile = components["schemas"]["StoredFile"];

/**
 * How satisfied the contact is.
 */
export type SurveyAnswer = components["schemas"]["SurveyAnswer"];

/**
 * The satisfaction survey that follows a resolved conversation.
 */
export type SurveyContent = components["schemas"]["SurveyContent"];

/**
 * A group of agents that the conversation was given to. Absent where there is none.
 */
export type Team = components["schemas"]["Team"];

/**
 * Text, an open question, or a sticker.
 */
export type TextContent = components["schemas"]["TextContent"];

/**
 * Nobody works on it, or the person has left the account. Neither key is sent.
 */
export type Unassigned = components["schemas"]["Unassigned"];

/**
 * A person of the desk wrote it.
 */
export type UserSender = components["schemas"]["UserSender"];

/**
 * A phone call (Enterprise). See also `call`.
 */
export type VoiceCallContent = components["schemas"]["VoiceCallContent"];

/**
 * The call in short. Which keys come follows from how far it got.
 */
export type VoiceCallData = components["schemas"]["VoiceCallData"];
