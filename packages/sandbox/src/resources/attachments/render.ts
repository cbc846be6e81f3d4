import type { Attachment as WireAttachment, StoredFile as WireStoredFile } from "@wootkit/client";
import { fileUrl, thumbnailUrl } from "../../rules/file-address.ts";
import { failure } from "../../rules/refusal.ts";
import { type ChatwootVersion, isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import type { Attachment, StoredFile } from "./table.ts";

/** The kinds with a file or, from some channels, with a URL only. */
const mediaTypes = new Set(["share", "story_mention", "ig_reel", "ig_post", "ig_story"]);

/**
 * Renders an attachment. Its keys depend on `file_type`. A row without a type is rendered as `null`.
 *
 * @throws {Refusal} for an audio attachment without a file.
 */
export function renderAttachment({ version }: State, attachment: Attachment): WireAttachment | null {
  const { id, message_id, account_id, file_type: fileType, file, external_url, fallback_title } = attachment;
  const base = { id, message_id, account_id };
  switch (fileType) {
    case null:
      return null;
    case "location":
      return {
        ...base,
        file_type: fileType,
        coordinates_lat: attachment.coordinates_lat,
        coordinates_long: attachment.coordinates_long,
        fallback_title,
        data_url: external_url,
      };
    case "fallback":
      return { ...base, file_type: fileType, fallback_title, data_url: external_url };
    case "contact":
      return { ...base, file_type: fileType, fallback_title, meta: attachment.meta };
    case "embed":
      return { ...base, file_type: fileType, data_url: external_url };
    case "audio": {
      if (file === null) throw failure(`The audio attachment ${id} has no file.`);
      const stored = renderStoredFile(version, attachment.id, file);
      return {
        ...base,
        file_type: fileType,
        ...stored,
        data_url: isSince(version, "4.14") ? `${stored.data_url}?disposition=inline` : stored.data_url,
        transcribed_text: attachment.transcribed_text,
      };
    }
    default: {
      if (file === null) return { ...base, file_type: fileType, data_url: external_url, thumb_url: "" };
      const stored = renderStoredFile(version, attachment.id, file);
      // Incoming Instagram media are stored, but the URL is Instagram's.
      if (mediaTypes.has(fileType) && external_url !== null) {
        return { ...base, file_type: fileType, ...stored, data_url: external_url, thumb_url: external_url };
      }
      return { ...base, file_type: fileType, ...stored };
    }
  }
}

function renderStoredFile(version: ChatwootVersion, id: number, file: StoredFile): WireStoredFile {
  return {
    // Older servers send null.
    extension: isSince(version, "4.14") ? (/\.([^.]+)$/.exec(file.name)?.[1] ?? null) : null,
    content_type: file.content_type,
    data_url: fileUrl(id, file.name),
    thumb_url: file.content_type.startsWith("image/") ? thumbnailUrl(id, file.name) : "",
    file_size: file.size,
    width: file.width,
    height: file.height,
  };
}
