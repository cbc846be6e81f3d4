import { endsWithActivity, isStatusActivity } from "./conversation-steps.ts";
import { isWire, type Wire } from "./recorded.ts";

/** The fields of a body that creates a row, where the row shows them in another form. */
export const fieldsShownBy: Readonly<Record<string, (row: Wire, before?: Wire) => Wire>> = {
  conversations: (row) => {
    const { inbox_id, meta, team_id } = row;
    const { sender, team, assignee } = Object(meta);
    const { source_id } = Object(Object(Object([row.messages].flat()[0]).conversation).contact_inbox);
    const place = {
      inbox_id,
      contact_id: Object(sender).id,
      team_id: Object(team).id ?? team_id ?? null,
      message: null,
      ...(source_id !== undefined && { source_id }),
    };
    const isBot = "bot_type" in Object(assignee);
    // An activity message shows that these were changed afterwards.
    const later = isStatusActivity(row) ? { status: null, snoozed_until: null } : {};
    if (endsWithActivity(row)) return { ...place, ...later, assignee_id: null };
    return { ...place, assignee_id: isBot ? null : (Object(assignee).id ?? null) };
  },
  inboxes: ({ channel_type, ...row }) => ({
    channel: channelOf(String(channel_type ?? "Channel::Api"), row),
  }),
  portals: ({ config }) => {
    const { allowed_locales, popular_content: _, ...rest } = Object(config);
    const codes = [allowed_locales ?? rest.default_locale].flat().map((locale) => Object(locale).code ?? locale);
    return config === undefined ? {} : { config: { ...rest, allowed_locales: codes } };
  },
  // Categories refer to each other, so other responses can show references that came later.
  categories: (_, { related_categories, parent_category, root_category } = {}) => ({
    related_category_ids: related_categories && [related_categories].flat().map((row) => Object(row).id),
    parent_category_id: Object(parent_category).id,
    associated_category_id: Object(root_category).id,
  }),
  campaigns: ({ scheduled_at }, before = {}) => ({
    ...(typeof scheduled_at === "number" && { scheduled_at: new Date(scheduled_at * 1000).toISOString() }),
    // A campaign without a sender doesn't show one.
    ...(Object.keys(before).length > 1 && !("sender" in before) && { sender_id: null }),
  }),
  // Responses have no secrets.
  hooks: ({ status, app_id }) => ({
    // An app without settings.
    ...(app_id === undefined && { app_id: "notion" }),
    ...(typeof status === "boolean" && { status: status ? "enabled" : "disabled" }),
    settings: undefined,
  }),
  custom_roles: ({ permissions }) => ({ permissions: permissions ?? allPermissions }),
  messages: ({ message_type, additional_attributes, content_attributes }) => ({
    message_type: message_type === 0 ? "incoming" : "outgoing",
    sender_type: null,
    sender_id: null,
    ...Object.fromEntries(
      ["cc_emails", "bcc_emails", "to_emails"].map((key) => [key, mailsOf(content_attributes, key)]),
    ),
    template_params: Object(additional_attributes).template_params ?? null,
    content_attributes: isWire(content_attributes) && !content_attributes.deleted ? content_attributes : null,
  }),
};

/** The fields of a channel that an inbox shows beside its own. */
const channelFields = [
  "selected_feature_flags",
  "pre_chat_form_options",
  "pre_chat_form_enabled",
  "additional_attributes",
  "reply_time",
];

/** What else updates a row to what the response shows. */
export const updatesShownBy: Readonly<Record<string, (created: Wire, shown: Wire) => Wire>> = {
  inboxes(created, shown) {
    const isOther = (key: string) => JSON.stringify(created[key]) !== JSON.stringify(shown[key]);
    const fields = channelFields.filter((key) => shown[key] != null && isOther(key));
    const channel = Object.fromEntries(fields.map((key) => [key, shown[key]]));
    return fields.length > 0 ? { channel } : {};
  },
};

/** The permissions of a custom role. */
export const allPermissions: readonly string[] = [
  "conversation_manage",
  "contact_manage",
  "report_manage",
  "knowledge_base_manage",
];

function mailsOf(attributes: unknown, key: string): string | null {
  const mails = [Object(attributes)[key]].flat().filter((mail) => typeof mail === "string");
  return mails.length === 0 ? null : mails.join(",");
}

/** The fields of a channel, by its type in a response. */
const channels: Readonly<Record<string, readonly [type: string, ...fields: string[]]>> = {
  "Channel::Api": ["api", "webhook_url"],
  "Channel::WebWidget": ["web_widget", "website_url", "welcome_title", "welcome_tagline", "widget_color"],
  "Channel::Email": ["email", "email"],
  "Channel::Line": ["line"],
  "Channel::Sms": ["sms", "phone_number"],
};

/** Returns nothing for channels of which a response doesn't show what creates them. */
function channelOf(channelType: string, row: Wire): Wire | undefined {
  const [type, ...fields] = channels[channelType] ?? [];
  if (type === undefined || type === "line" || type === "sms") return undefined;
  const shown = fields.flatMap((field) => (typeof row[field] === "string" ? [[field, row[field]] as const] : []));
  if (type === "web_widget") shown.unshift(["website_url", "https://northwind.example"]);
  if (type === "email") shown.unshift(["email", "help@northwind.example"]);
  return { type, ...Object.fromEntries(shown) };
}
