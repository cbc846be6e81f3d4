import { parse, stringify } from "yaml";

/** A step of an Arazzo workflow, as far as it is read here. */
interface Step {
  readonly stepId: string;
  readonly operationId: string;
  readonly successCriteria: readonly { readonly condition: string }[];
}

/** Outputs of steps that can't run, by step and name. */
export type StandIns = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of a workflow that can run. */
export interface PlayableWorkflow {
  readonly text: string;
  readonly run: readonly string[];
  /** The steps that can't run: their operations are not played, or they need the outputs of such a step. */
  readonly left: readonly string[];
}

const output = /\$steps\.([\w-]+)\.outputs\.(\w+)/g;

/**
 * Leaves out the steps that can't run, and the criteria that need their outputs. Stand-ins replace outputs.
 *
 * @param document - The path of the OpenAPI document, for a workflow that is saved in another folder.
 */
export function playableWorkflow(
  text: string,
  isPlayed: (operationId: string) => boolean,
  standIns: StandIns,
  document: string,
): PlayableWorkflow {
  const arazzo = parse(text);
  const [workflow] = arazzo.workflows;
  const left = new Set<string>();
  const needsMissing = (value: unknown): boolean =>
    [...JSON.stringify(value).matchAll(output)].some(
      ([, step = "", name = ""]) => left.has(step) && standIns[step]?.[name] === undefined,
    );
  const steps = workflow.steps.flatMap((step: Step) => {
    const { successCriteria, ...rest } = step;
    if (!isPlayed(step.operationId) || needsMissing(rest)) {
      left.add(step.stepId);
      return [];
    }
    return [{ ...rest, successCriteria: successCriteria.filter((criterion) => !needsMissing(criterion)) }];
  });
  const filled = JSON.parse(JSON.stringify(steps), (_, value) => (typeof value === "string" ? fill(value) : value));
  const [source] = arazzo.sourceDescriptions;
  return {
    text: stringify({
      ...arazzo,
      sourceDescriptions: [{ ...source, url: document }],
      workflows: [{ ...workflow, steps: filled }],
    }),
    run: steps.map(({ stepId }: Step) => stepId),
    left: [...left],
  };

  function fill(value: string): string | number {
    const standIn = ([, step = "", name = ""]: readonly string[]) =>
      left.has(step) ? standIns[step]?.[name] : undefined;
    const whole = new RegExp(`^${output.source}$`).exec(value);
    const only = whole && standIn(whole);
    return only ?? value.replace(output, (...match) => String(standIn(match) ?? match[0]));
  }
}
