/** A named value: a parameter, a header, a property of a body. */
export interface Field {
  /** Id of the field on its page, to link to: `response-200.payload.id`. */
  readonly anchor: string;
  readonly name: string;
  /** Whether it is there, in words: `required` and `optional` in a request, `may be absent` and `never sent` in a response. */
  readonly presence: string | undefined;
  readonly value: Value;
}

/** What a schema says of a value. */
export interface Value {
  /** In words, one of which holds: `["array of Conversation", "null"]`. None for a key that never comes. */
  readonly types: readonly string[];
  readonly format: string | undefined;
  readonly description: string | undefined;
  /** Limits in words: `from 0 to 10`. */
  readonly limits: readonly string[];
  /** The values of an enum or const: JSON, but a text without quotes. */
  readonly allowed: readonly string[];
  /** An example in the same form, where it says more than the type. */
  readonly example: string | undefined;
  readonly deprecated: boolean;
  /** Why no recording of a real server shows it. */
  readonly unobserved: string | undefined;
  /** What is inside, for an object or a list of objects. */
  readonly content: Content | undefined;
}

/** What is inside an object. */
export interface Content {
  /** Id of the place that holds it, to link to: that opens what it is folded in. */
  readonly anchor: string;
  /** The component that describes the object, where it has a name. */
  readonly schema: string | undefined;
  readonly fields: readonly Field[];
  /** Components whose fields come as well, and are described elsewhere on the page. */
  readonly shared: readonly DescribedSchema[];
  /** For each choice of several shapes, these. */
  readonly choices: readonly (readonly Alternative[])[];
  /** Whether other keys than the named ones may come. */
  readonly open: boolean;
}

/** A component with the place on the page where it is described. */
export interface DescribedSchema {
  readonly schema: string;
  readonly anchor: string;
}

/** One of several shapes. */
export interface Alternative {
  readonly anchor: string;
  /** The name of its component, else its number. */
  readonly name: string;
  readonly description: string | undefined;
  /** The fields that tell it from the others, with the values they then have; none for a field that is then absent. */
  readonly when: readonly { readonly field: string; readonly values: readonly string[] }[];
  readonly unobserved: string | undefined;
  readonly content: Content;
}
