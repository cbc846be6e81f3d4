import { singular } from "../document/operation-names.ts";
import type { Exchange } from "../proof/exchange.ts";
import type { JsonObject } from "../proof/schema-pointer.ts";
import { todo } from "./infer-schema.ts";

/** The parts of a source's component that paths need. */
export interface PathComponent {
  readonly name: string;
  /** The placeholder. */
  readonly parameter: string;
  /** The part of the path in front of it; undefined for anywhere. */
  readonly segment: string | undefined;
}

/**
 * Returns components for placeholders that no component describes yet: whole numbers or strings, as in the recordings.
 *
 * @param path - A path with its placeholders.
 */
export function draftPathParameters(
  path: string,
  exchanges: readonly Exchange[],
  known: readonly PathComponent[],
): Readonly<Record<string, JsonObject>> {
  const places = [...path.matchAll(/\/([^/]+)\/\{([^}]+)\}/g)];
  const missing = places.flatMap(([, segment = "", parameter = ""]) => {
    const isKnown = known.some(
      (component) => component.parameter === parameter && [undefined, segment].includes(component.segment),
    );
    return isKnown ? [] : [{ segment, parameter }];
  });
  return Object.fromEntries(
    missing.map(({ segment, parameter }) => {
      const sent = exchanges.flatMap(({ request, response }) =>
        response.status < 300 && request.params[parameter] !== undefined ? [request.params[parameter]] : [],
      );
      const isId = parameter === "id" || parameter.endsWith("_id");
      const isWhole = isId && sent.every((value) => /^\d+$/.test(String(value)));
      const schema = isWhole ? { type: "integer", format: "int64", minimum: 1 } : { type: "string", minLength: 1 };
      const example = isWhole ? Number(sent[0] ?? 1) : String(sent[0] ?? "");
      const own = parameter === "id" ? `${singular(pascalCase(segment))}Id` : pascalCase(parameter);
      const isTaken = known.some((component) => component.name === own);
      const name = isTaken ? `${singular(pascalCase(segment))}${pascalCase(parameter)}Part` : own;
      return [
        name,
        { "x-segment": segment, name: parameter, in: "path", required: true, description: todo, schema, example },
      ];
    }),
  );
}

/** `agent_bots` → `AgentBots`. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
