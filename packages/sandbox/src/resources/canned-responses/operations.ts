import * as wire from "../../generated/shapes.ts";
import { ofAccount } from "../../rules/collection.ts";
import { like } from "../../rules/like-pattern.ts";
import { resource } from "../../rules/resource.ts";
import { presence } from "../../rules/validate.ts";

export const cannedResponseHandlers = resource("cannedResponse", ofAccount("cannedResponses"), {
  blank: { short_code: "", content: "" },
  validations: [presence("content"), presence("short_code")],
  /** Matches in the short code come first, those at its beginning before others. */
  select(rows, { params }) {
    const text = params.text("search") ?? "";
    if (text === "") return rows;
    const tests = [like(`${text}%`), like(`%${text}%`)];
    const rank = ({ short_code }: (typeof rows)[number]) => tests.findIndex((test) => test(short_code)) >>> 0;
    return rows
      .filter((row) => [row.short_code, row.content].some((value) => tests[1]?.(value)))
      .sort((a, b) => rank(a) - rank(b) || a.id - b.id);
  },
  render: wire.CannedResponse,
});
