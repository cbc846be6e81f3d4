import type { ReleasedPackage } from "../changeset/workspace.ts";
import type { SurfaceSettings } from "../cli/settings.ts";

/** What the version step moves together. Paths are relative to `cwd`, as a person wrote them. */
export interface Release {
  readonly cwd: string;
  /** The package whose version the document has. */
  readonly package: ReleasedPackage;
  /** The document that people edit. */
  readonly document: string;
  /** The document of the last release; undefined where that is no file of the repository. */
  readonly released?: string;
  readonly surface?: SurfaceSettings;
  /** The file of reviewed levels. */
  readonly accept?: string;
}
