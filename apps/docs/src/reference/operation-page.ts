import type { Pagination } from "@wootkit/openapi/document";
import type { Method } from "../specification/document.ts";
import type { Field, Value } from "./field.ts";

/** What the reference page of an operation shows. */
export interface OperationPage {
  /** The name of the page, and of the folder with its samples: `list-contact-conversations`. */
  readonly name: string;
  /** Where the page is, below the root of the site: `reference/contacts/list-contact-conversations`. */
  readonly slug: string;
  readonly tag: string;
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The ways to say who calls. */
  readonly authentication: readonly Field[];
  readonly parameters: readonly ParameterGroup[];
  readonly requestBodies: readonly Body[];
  readonly responses: readonly ResponsePart[];
  readonly pagination: Pagination | undefined;
}

/** Parameters that go to the same place. */
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

export interface ResponsePart {
  readonly anchor: string;
  readonly status: number;
  /** The name of the status: `Not Found`. */
  readonly title: string;
  readonly description: string;
  readonly headers: readonly Field[];
  readonly bodies: readonly Body[];
}
