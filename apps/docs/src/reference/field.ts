/** A named value: a parameter, a header, a property of a body. */
export interface Field {
  /** Id of the field on its page, to link to: `response-200.payload.id`. */
  readonly anchor: string;
  readonly name: string;
  /** Whether it is present, in words: `required` and `optional` in a request, `may be absent` and `never sent` in a response. */
  readonly presence: string | undefined;
  readonly value: Value;
}

/** What a schema says about a value. */
export interface Value {
  /** In words, one of which holds: `["array of Conversation", "null"]`. Empty for a key that is never sent. */
  readonly types: readonly string[];
  /** The schemas in `types` that have pages of their own. */
  readonly schemas: readonly string[];
  readonly format: string | undefined;
  /** Markdown. */
  readonly description: string | undefined;
  /** Limits in words: `from 0 to 10`. */
  readonly limits: readonly string[];
  /** The values of an enum or const. */
  readonly allowed: readonly AllowedValue[];
  /** An example as JSON, but a string without quotes, where it says more than the type. */
  readonly example: string | undefined;
  readonly deprecated: boolean;
  /** Which versions of Chatwoot have it, in words: `since 4.8`. Empty where all have it. */
  readonly lifetime: readonly string[];
  /** Why no recording of a real server shows it. */
  readonly unobserved: string | undefined;
  /** The content of an object, or of a list of objects, that is described in place. */
  readonly content: Content | undefined;
}

/** A value of an enum or const. */
export interface AllowedValue {
  /** As JSON, but a string without quotes. */
  readonly text: string;
  /** Which versions of Chatwoot know it, in words. */
  readonly lifetime: readonly string[];
}

/** The content of an object. */
export interface Content {
  /** Id of the place that contains it, to link to: a link opens the fold around it. */
  readonly anchor: string;
  /** The component that describes the object, where it has a name. */
  readonly schema: string | undefined;
  readonly fields: readonly Field[];
  /** For each choice of several shapes, these. */
  readonly choices: readonly (readonly Alternative[])[];
  /** Whether other keys than the named ones can be there. */
  readonly open: boolean;
}

/** One of several shapes. */
export interface Alternative {
  readonly anchor: string;
  /** The name of its component, else its number. */
  readonly name: string;
  /** Whether its component has a page of its own that describes it. */
  readonly isLink: boolean;
  /** Markdown. */
  readonly description: string | undefined;
  /** The fields that distinguish it, with the values they then have; no values for a field that is then absent. */
  readonly when: readonly { readonly field: string; readonly values: readonly string[] }[];
  readonly unobserved: string | undefined;
  /** Undefined where a link leads to it. */
  readonly content: Content | undefined;
}

/** A part of a sentence that may be the name of a schema with a page. */
export interface Word {
  readonly text: string;
  readonly isSchema: boolean;
}

/** Divides words about a type at the names of schemas: `array of Contact` → `array of `, `Contact`. */
export function wordsOf(text: string, schemas: readonly string[]): Word[] {
  if (schemas.length === 0) return [{ text, isSchema: false }];
  return text
    .split(new RegExp(`\\b(${schemas.join("|")})\\b`))
    .map((part, index) => ({ text: part, isSchema: index % 2 === 1 }))
    .filter((word) => word.text !== "");
}
