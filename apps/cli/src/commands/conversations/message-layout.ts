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
      { name: "created_at", header: "CREATED", text: ({ created_at }) => timeText(created_at, now) },
      { name: "message_type", header: "KIND", text: ({ message_type, private: note }) => kindOf(message_type, note) },
      { name: "sender", header: "SENDER", text: ({ sender }) => sender?.name ?? "-", limit: 24 },
      { name: "content", header: "CONTENT", text: (message) => bodyLines(message).join("\n") },
    ],
    tighten: [],
    comfortable: 20,
    drop: ["message_type", "created_at", "sender"],
    bearable: 8,
  };
}

function kindOf(type: number, isNote: boolean): string {
  return isNote ? "note" : (kinds[type] ?? String(type));
}
