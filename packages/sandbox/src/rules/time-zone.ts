/**
 * The time zones of Rails by their standard offset from UTC in hours. Of several with the same offset, only the first
 * is here, because the server finds no other.
 */
const zoneNames: ReadonlyMap<number, string> = new Map([
  [-12, "International Date Line West"],
  [-11, "American Samoa"],
  [-10, "Hawaii"],
  [-9, "Alaska"],
  [-8, "Pacific Time (US & Canada)"],
  [-7, "Arizona"],
  [-6, "Central America"],
  [-5, "Bogota"],
  [-4, "Atlantic Time (Canada)"],
  [-3.5, "Newfoundland"],
  [-3, "Brasilia"],
  [-2, "Greenland"],
  [-1, "Azores"],
  [0, "Casablanca"],
  [1, "Amsterdam"],
  [2, "Athens"],
  [3, "Baghdad"],
  [3.5, "Tehran"],
  [4, "Abu Dhabi"],
  [4.5, "Kabul"],
  [5, "Almaty"],
  [5.5, "Chennai"],
  [5.75, "Kathmandu"],
  [6, "Dhaka"],
  [6.5, "Rangoon"],
  [7, "Bangkok"],
  [8, "Beijing"],
  [9, "Osaka"],
  [9.5, "Adelaide"],
  [10, "Brisbane"],
  [11, "Magadan"],
  [12, "Auckland"],
  [12.75, "Chatham Is."],
  [13, "Nuku'alofa"],
]);

/**
 * Parses an offset from UTC in hours. If no time zone has the offset, it is 0. Daylight saving time doesn't count.
 */
export function offsetOf(text: string | undefined): number {
  const hours = Number.parseFloat(text ?? "");
  return zoneNames.has(hours) ? hours : 0;
}

/** Returns the name of the first time zone with an offset, such as `(GMT+05:30) Chennai`, or an empty string. */
export function zoneAt(text: string): string {
  const hours = Number.parseFloat(text) || 0;
  const name = zoneNames.get(hours);
  if (name === undefined) return "";
  const minutes = Math.abs(hours) * 60;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `(GMT${hours < 0 ? "-" : "+"}${hour}:${minute}) ${name}`;
}
