/** Whether two addresses are the same server. The host is not case-sensitive, and a slash at the end changes nothing. */
export function sameServer(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

function normal(address: string): string {
  return (URL.canParse(address) ? new URL(address).href : address).replace(/\/+$/, "");
}
