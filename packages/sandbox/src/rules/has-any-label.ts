/** Whether a contact or a conversation has at least one of the labels. Ignores case. */
export function hasAnyLabel(row: { labels: readonly string[] }, labels: readonly string[]): boolean {
  const wanted = new Set(labels.map((label) => label.toLowerCase()));
  return row.labels.some((label) => wanted.has(label.toLowerCase()));
}
