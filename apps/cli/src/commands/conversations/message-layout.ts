import type { ThreadMessage } from "@wootkit/client";
import { timeText } from "../../output/cell.ts";
import type { Layout } from "../../output/table.ts";
import { bodyLines } from "./message-body.ts";

const kinds = ["incoming", "outgoing", "activity", "template"];

/** Returns the columns of a list of messages. */
export function messageLayout(now: number): Layout<ThreadMessage> {
  return {
    columns: [
      { name: "id", header: "ID", text: ({ id }) => String(id), align: "right" },
      { name: "created_at", header: "CREATED", isTime: true, text: ({ created_at }) => timeText(created_at, now) },
      { name: "message_type", header: "KIND", value: kindOf, text: kindOf },
      { name: "sender.name", header: "SENDER", text: ({ sender }) => sender?.name ?? "-", limit: 24 },
      { name: "content", header: "CONTENT", text: (message) => bodyLines(message).join("\n") },
    ],
    tighten: [],
    comfortable: 20,
    drop: ["message_type", "created_at", "sender.name"],
    bearable: 8,
  };
}

function kindOf({ message_type: type, private: isNote }: ThreadMessage): string {
  return isNote ? "note" : (kinds[type] ?? String(type));
}
