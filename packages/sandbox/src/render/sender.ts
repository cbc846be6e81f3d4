import type { MessageSender } from "@wootkit/client";
import type { CaptainAssistant } from "../model/agent-bot.ts";
import type { Contact } from "../model/contact.ts";
import type { SenderReference } from "../model/message.ts";
import { findAccountUser, type State } from "../model/state.ts";
import type { User } from "../model/user.ts";
import { assistantAvatarUrl } from "./server-address.ts";
import { isoTime } from "./time.ts";

/** Who wrote a message, `undefined` where the row behind the reference is gone. */
export function renderSender(state: State, accountId: number, reference: SenderReference): MessageSender | undefined {
  switch (reference.type) {
    case "Contact": {
      const contact = state.contacts.get(reference.id);
      return contact && renderContactSender(contact);
    }
    case "User": {
      const user = state.users.get(reference.id);
      return user && renderUserSender(state, accountId, user);
    }
    case "AgentBot": {
      const bot = state.agentBots.get(reference.id);
      return bot && { id: bot.id, name: bot.name, avatar_url: bot.avatar_url, type: "agent_bot" };
    }
    case "Captain::Assistant": {
      const assistant = state.captainAssistants.get(reference.id);
      return assistant && renderAssistantSender(assistant);
    }
  }
}

function renderContactSender(contact: Contact): MessageSender {
  return {
    additional_attributes: contact.additional_attributes,
    custom_attributes: contact.custom_attributes,
    email: contact.email,
    id: contact.id,
    identifier: contact.identifier,
    name: contact.name,
    phone_number: contact.phone_number,
    thumbnail: contact.avatar_url,
    blocked: contact.blocked,
    type: "contact",
  };
}

function renderUserSender(state: State, accountId: number, user: User): MessageSender {
  return {
    id: user.id,
    name: user.name,
    available_name: user.display_name ?? user.name,
    avatar_url: user.avatar_url,
    type: "user",
    availability_status: findAccountUser(state, accountId, user.id)?.availability ?? null,
    thumbnail: user.avatar_url,
  };
}

function renderAssistantSender(assistant: CaptainAssistant): MessageSender {
  return {
    id: assistant.id,
    name: assistant.name,
    avatar_url: assistantAvatarUrl,
    description: assistant.description,
    created_at: isoTime(assistant.created_at),
    type: "captain_assistant",
  };
}
