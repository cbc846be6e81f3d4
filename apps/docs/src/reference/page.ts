import type { Method } from "@wootkit/openapi/document";
import type { Sample } from "../samples/sample.ts";
import type { Field, Value } from "./field.ts";

/** A page of the reference, as data. */
export type ReferencePage = OperationPage | SchemaPage | ListPage;

interface Page {
  /** The address of the page, relative to the root of the site: `reference/contacts/list-contact-conversations`. */
  readonly slug: string;
  readonly title: string;
  /** Markdown. */
  readonly description: string;
}

/** The page of an operation. */
export interface OperationPage extends Page {
  readonly kind: "operation";
  /** The last part of the address, and the folder of hand-written samples: `list-contact-conversations`. */
  readonly name: string;
  readonly tag: string;
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  readonly deprecated: boolean;
  /** Facts besides the description, as paragraphs of Markdown. */
  readonly notes: readonly string[];
  /** The ways to authenticate. */
  readonly authentication: readonly Field[];
  readonly parameters: readonly ParameterGroup[];
  readonly requestBodies: readonly Body[];
  /** Headers that every response has. */
  readonly headers: readonly Field[];
  readonly responses: readonly ResponsePart[];
  /** The calls with each tool. */
  readonly samples: readonly Sample[];
}

/** The page of a schema. */
export interface SchemaPage extends Page {
  readonly kind: "schema";
  readonly value: Value;
  /** A value from an operation's examples, as JSON. */
  readonly example: string | undefined;
  /** The operations and schemas that refer to the schema. */
  readonly usedBy: readonly PageLink[];
}

/** A page that lists others: all resources, the operations of a resource, or all schemas. */
export interface ListPage extends Page {
  readonly kind: "list";
  readonly sections: readonly ListSection[];
}

export interface ListSection {
  /** Undefined for the only section of a page. */
  readonly title: string | undefined;
  readonly items: readonly ListItem[];
}

export interface PageLink {
  readonly title: string;
  readonly slug: string;
}

export interface ListItem extends PageLink {
  /** The method and path of an operation. */
  readonly endpoint: { readonly method: Method; readonly path: string } | undefined;
  /** A sentence of Markdown. */
  readonly summary: string;
}

/** Parameters in the same place. */
export interface ParameterGroup {
  /** `Path parameters`. */
  readonly title: string;
  readonly fields: readonly Field[];
}

/** A body in one media type. */
export interface Body {
  readonly mediaType: string;
  readonly value: Value;
  readonly examples: readonly BodyExample[];
}

export interface BodyExample {
  readonly summary: string;
  /** Whether the text is JSON. */
  readonly json: boolean;
  readonly text: string;
}

/** A response with one status. */
export interface ResponsePart {
  readonly anchor: string;
  readonly status: number;
  /** The name of the status: `Not Found`. */
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  /** When a server sends no body although `bodies` has one, in a sentence. */
  readonly emptyWhen: string | undefined;
  /** The versions of Chatwoot that send the response, in words. */
  readonly lifetime: readonly string[];
  /** Headers that the operation's other responses lack. */
  readonly headers: readonly Field[];
  readonly bodies: readonly Body[];
}

/** The first example of a success. The page shows it next to the description. */
export function successExample({ responses }: OperationPage): (BodyExample & { response: ResponsePart }) | undefined {
  const response = responses.find(({ status }) => status < 300);
  const example = response?.bodies[0]?.examples[0];
  return response && example ? { ...example, response } : undefined;
}

/** The first paragraph of a description, on one line. */
export function firstParagraph(description: string): string {
  const [first = ""] = description.trim().split("\n\n");
  return first.replaceAll("\n", " ");
}
