import { usageError } from "../../command-error.ts";
import { didYouMean } from "../../did-you-mean.ts";

/** A field of a contact, such as `email` or `custom_attributes.plan`. */
export type ContactField = string;

/** The fields that a column can be imported to, besides attributes. */
const contactFields = ["name", "email", "phone_number", "identifier", "blocked"] as const;

/** Names that other programs and Chatwoot's own files use. */
const aliases: Readonly<Record<string, ContactField>> = {
  e_mail: "email",
  email_address: "email",
  phone: "phone_number",
  mobile: "phone_number",
  full_name: "name",
  external_id: "identifier",
  company: "additional_attributes.company_name",
  company_name: "additional_attributes.company_name",
  city: "additional_attributes.city",
  country: "additional_attributes.country",
};

/** Columns of exports that contacts cannot be given. */
const readOnly: readonly string[] = [
  ...["id", "created_at", "last_activity_at", "thumbnail", "availability_status", "contact_inboxes", "company_id"],
];

/** Columns whose value is a JSON object with the attributes. */
const objects = ["custom_attributes", "additional_attributes"];

const ignore = "ignore";

/** Maps columns to fields. A column that is not imported is undefined. */
export class ContactColumns {
  readonly #given: ReadonlyMap<string, string>;
  readonly #known = new Map<string, ContactField | undefined>();

  /**
   * @param mappings - Given mappings, such as `Customer since=custom_attributes.since`.
   * @throws {CommandError} if a mapping is not one.
   */
  constructor(mappings: readonly string[]) {
    this.#given = new Map(mappings.map(mappingOf));
  }

  /** Checks the columns of a file. @throws {CommandError} naming those that are unknown. */
  check(columns: readonly string[]): void {
    for (const column of this.#given.keys()) {
      if (columns.includes(column)) continue;
      throw usageError(
        `--map names the column ${JSON.stringify(column)}, which is not in the file.`,
        `Its columns: ${columns.join(", ")}.`,
      );
    }
    for (const column of columns) if (column !== "") this.fieldOf(column);
  }

  /** Returns the field of a column, or undefined if it is not imported. @throws {CommandError} if it is unknown. */
  fieldOf(column: string): ContactField | undefined {
    if (!this.#known.has(column)) this.#known.set(column, this.#find(column));
    return this.#known.get(column);
  }

  #find(column: string): ContactField | undefined {
    const given = this.#given.get(column);
    if (given !== undefined) return given === ignore ? undefined : given;
    const name = column.toLowerCase().replace(/[\s-]+/g, "_");
    const field = Object.hasOwn(aliases, name) ? aliases[name] : name;
    if (field !== undefined && isField(field)) return attributeOf(column) ?? field;
    if (readOnly.includes(name)) return undefined;
    throw usageError(
      `The column ${JSON.stringify(column)} is unknown.${didYouMean(name, [...contactFields, ...Object.keys(aliases)])}`,
      `Map it: --map ${JSON.stringify(`${column}=custom_attributes.${name}`)}, or leave it out: --map ${JSON.stringify(`${column}=${ignore}`)}.`,
      `The known columns: ${[...contactFields, "company", "city", "country"].join(", ")}, custom_attributes.<key>.`,
    );
  }
}

function mappingOf(text: string): readonly [column: string, field: ContactField] {
  const at = text.lastIndexOf("=");
  const field = text.slice(at + 1).trim();
  const resolved = aliases[field] ?? field;
  if (at > 0 && (resolved === ignore || isField(resolved))) return [text.slice(0, at), resolved];
  throw usageError(
    `--map must be a column and a field, such as "Plan=custom_attributes.plan", got ${JSON.stringify(text)}.`,
    `The fields: ${[...contactFields, "company", "city", "country"].join(", ")}, custom_attributes.<key>, or ${ignore}.`,
  );
}

function isField(field: string): boolean {
  const [group = "", key] = field.split(/\.(.*)/s);
  if (key !== undefined) return objects.includes(group) && key !== "";
  return objects.includes(field) || contactFields.some((name) => name === field);
}

/** Keys of attributes keep their upper case. */
function attributeOf(column: string): ContactField | undefined {
  return objects.some((group) => column.startsWith(`${group}.`)) ? column : undefined;
}
