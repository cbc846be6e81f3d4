/**
 * The rows of a page. Pages count from 1; what is no number, and what is below 1, is the first page. Past the end there
 * are none.
 */
export function pageOf<Row>(rows: readonly Row[], page: unknown, size: number): Row[] {
  const number = Math.max(1, Number.parseInt(String(page), 10) || 1);
  return rows.slice((number - 1) * size, number * size);
}
