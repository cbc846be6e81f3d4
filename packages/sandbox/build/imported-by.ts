import type { CodeSplittingNameFunction } from "rolldown";

/**
 * Names the chunk of all modules that a module imports statically, directly or not.
 *
 * @param isIncluded - Whether another module is in the chunk, too.
 */
export function importedBy(
  entry: string,
  name: string,
  isIncluded: (id: string) => boolean = () => false,
): CodeSplittingNameFunction {
  const modules = new Set<string>();
  return (id, context) => {
    if (modules.size === 0) modules.add(entry);
    // A set also visits the elements that are added during the loop.
    for (const one of modules)
      for (const imported of context.getModuleInfo(one)?.importedIds ?? []) modules.add(imported);
    return modules.has(id) || isIncluded(id) ? name : null;
  };
}
