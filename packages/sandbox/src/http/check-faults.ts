import { checkNames, didYouMean } from "../check-names.ts";
import { packedRoutes } from "../generated/routes.ts";
import type { FaultRule } from "./fault.ts";
import { unpackRoute } from "./route.ts";

const keys = {
  status: true,
  delay: true,
  drop: true,
  operation: true,
  times: true,
} as const satisfies Record<keyof FaultRule, true>;

/** @throws TypeError for an unknown option or operation in a fault, which would never apply. */
export function checkFaults(rules: readonly FaultRule[]): void {
  for (const rule of rules) {
    checkNames("fault option", rule, keys);
    const { operation } = rule;
    const known = operation === undefined ? [] : packedRoutes.map((route) => unpackRoute(route).id);
    if (operation === undefined || known.includes(operation)) continue;
    const question = didYouMean(operation, known);
    throw new TypeError(`There is no operation ${operation}.${question || " The API document lists them."}`);
  }
}
