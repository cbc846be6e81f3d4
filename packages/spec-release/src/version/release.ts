import type { ReleasedPackage } from "../changeset/workspace.ts";
import type { SurfaceSettings } from "../cli/settings.ts";

/** The files of a release that change together. Paths are relative to `cwd`, as the user wrote them. */
export interface Release {
  readonly cwd: string;
  /** The package whose version the document follows. */
  readonly package: ReleasedPackage;
  /** The document that people edit. */
  readonly document: string;
  /** The document of the last release; undefined when it isn't a file of the repository. */
  readonly released?: string;
  readonly surface?: SurfaceSettings;
  /** The file of reviewed levels. */
  readonly accept?: string;
}
