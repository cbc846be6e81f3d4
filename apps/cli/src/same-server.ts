/** Whether two addresses are the same server. The case of the host and a slash at the end make no difference. */
export function sameServer(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

function normal(address: string): string {
  return (URL.canParse(address) ? new URL(address).href : address).replace(/\/+$/, "");
}
