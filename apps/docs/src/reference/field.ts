/** A named value: a parameter, a header, a property of a body. */
export interface Field {
  /** The ID of the field on its page, for links: `response-200.payload.id`. */
  readonly anchor: string;
  readonly name: string;
  /** In requests `required` or `optional`. In responses `may be absent`, `never sent`, or undefined if always there. */
  readonly presence: string | undefined;
  readonly value: Value;
}

/** A schema's facts about a value. */
export interface Value {
  /** The possible types in words: `["array of Conversation", "null"]`. Empty for a key that is never sent. */
  readonly types: readonly string[];
  /** The schemas in `types` that have their own pages. */
  readonly schemas: readonly string[];
  readonly format: string | undefined;
  /** Markdown. */
  readonly description: string | undefined;
  /** Limits in words: `from 0 to 10`. */
  readonly limits: readonly string[];
  /** The values of an enum or const. */
  readonly allowed: readonly AllowedValue[];
  /** An example as JSON, with strings unquoted. Undefined if the type says as much. */
  readonly example: string | undefined;
  readonly deprecated: boolean;
  /** The versions of Chatwoot that have it, in words: `since 4.8`. Empty if all have it. */
  readonly lifetime: readonly string[];
  /** Why no recording of a real server shows it. */
  readonly unobserved: string | undefined;
  /** The content of an object, or of a list of objects, that is described inline. */
  readonly content: Content | undefined;
}

/** A value of an enum or const. */
export interface AllowedValue {
  /** As JSON, with strings unquoted. */
  readonly text: string;
  /** The versions of Chatwoot that have it, in words. */
  readonly lifetime: readonly string[];
}

/** The content of an object. */
export interface Content {
  /** The ID of the element with the content. A link to it opens the fold around it. */
  readonly anchor: string;
  /** The name of the component that describes the object, if it is one. */
  readonly schema: string | undefined;
  /** Names of schemas whose fields it has too. The page describes them in another place. */
  readonly includes: readonly string[];
  readonly fields: readonly Field[];
  /** The alternatives of each choice. */
  readonly choices: readonly (readonly Alternative[])[];
  /** Whether other keys are allowed. */
  readonly open: boolean;
}

/** One of several shapes. */
export interface Alternative {
  readonly anchor: string;
  /** The name of its component, or its number. */
  readonly name: string;
  /** Whether its component has its own page. */
  readonly isLink: boolean;
  /** Markdown. */
  readonly description: string | undefined;
  /** The fields that distinguish it, with their values. A field without values is absent. */
  readonly when: readonly { readonly field: string; readonly values: readonly string[] }[];
  readonly unobserved: string | undefined;
  /** Undefined if the alternative is a link. */
  readonly content: Content | undefined;
}

/** A part of a sentence, perhaps the name of a schema with a page. */
export interface Word {
  readonly text: string;
  readonly isSchema: boolean;
}

/** Splits the words of a type at the names of schemas: `array of Contact` → `array of `, `Contact`. */
export function wordsOf(text: string, schemas: readonly string[]): Word[] {
  if (schemas.length === 0) return [{ text, isSchema: false }];
  return text
    .split(new RegExp(`\\b(${schemas.join("|")})\\b`))
    .map((part, index) => ({ text: part, isSchema: index % 2 === 1 }))
    .filter((word) => word.text !== "");
}
