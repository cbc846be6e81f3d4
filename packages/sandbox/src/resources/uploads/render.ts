import type { Attachment as WireAttachment } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import { fileUrl, thumbnailUrl } from "../../rules/file-address.ts";
import { failure } from "../../rules/refusal.ts";
import type { Shown } from "../../rules/shape.ts";
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
export function renderAttachment({ version }: State, attachment: Attachment): Shown<WireAttachment> | null {
  const { id, file_type, file, external_url: url } = attachment;
  const stored = file && { ...attachment, ...storedColumns(version, id, file) };
  switch (file_type) {
    case null:
      return null;
    case "location":
      return wire.LocationAttachment({ ...attachment, file_type, data_url: url });
    case "fallback":
      return wire.FallbackAttachment({ ...attachment, file_type, data_url: url });
    case "contact":
      return wire.ContactAttachment({ ...attachment, file_type });
    case "embed":
      return wire.EmbedAttachment({ ...attachment, file_type, data_url: url });
    case "audio": {
      if (stored === null) throw failure(`The audio attachment ${id} has no file.`);
      const data_url = isSince(version, "4.14") ? `${stored.data_url}?disposition=inline` : stored.data_url;
      return wire.AudioAttachment({ ...stored, file_type, data_url });
    }
    default:
      if (stored === null) return wire.LinkAttachment({ ...attachment, file_type, data_url: url, thumb_url: "" });
      // Incoming Instagram media are stored, but the URL is Instagram's.
      if (!mediaTypes.has(file_type) || url === null) return wire.FileAttachment({ ...stored, file_type });
      return wire.FileAttachment({ ...stored, file_type, data_url: url, thumb_url: url });
  }
}

function storedColumns(version: ChatwootVersion, id: number, { name, size, ...file }: StoredFile) {
  return {
    ...{ ...file, data_url: fileUrl(id, name), file_size: size },
    // Older servers send null.
    extension: isSince(version, "4.14") ? (/\.([^.]+)$/.exec(name)?.[1] ?? null) : null,
    thumb_url: file.content_type.startsWith("image/") ? thumbnailUrl(id, name) : "",
  };
}
