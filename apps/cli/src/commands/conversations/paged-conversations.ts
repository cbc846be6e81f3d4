import type { Conversation } from "@wootkit/client";

/** A list of the client. */
export interface Pages {
  pages(): AsyncIterable<{
    readonly items: readonly Conversation[];
    readonly total: number | undefined;
    hasNextPage(): boolean;
  }>;
}

/** Reads pages of conversations until there are enough, and counts them. */
export class PagedConversations {
  /** How many have been read. */
  count = 0;
  /** How many there are, if the server says so. */
  total: number | undefined;
  /** Whether there are more than have been read. */
  hasMore = false;

  /** Yields at most `limit` conversations. One that moves to the next page meanwhile is yielded once. */
  async *read(list: Pages, limit: number): AsyncGenerator<Conversation, void, undefined> {
    const seen = new Set<number>();
    for await (const page of list.pages()) {
      this.total = page.total;
      this.hasMore = page.hasNextPage();
      for (const item of page.items) {
        if (seen.size === limit) this.hasMore = true;
        if (seen.size === limit || seen.size === seen.add(item.id).size) continue;
        this.count = seen.size;
        yield item;
      }
      if (seen.size === limit) break;
    }
    if (this.total !== undefined) this.hasMore = this.total > this.count;
  }
}
