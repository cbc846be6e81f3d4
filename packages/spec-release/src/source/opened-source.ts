/** A document that can be read from a file now, wherever it comes from. */
export interface OpenedSource extends AsyncDisposable {
  /** Absolute path of the document: in a temporary folder where it comes from git or a package. */
  readonly file: string;
  /** What a person calls it: `openapi/openapi.yaml`, `git:v1.2.0:openapi.yaml`, `npm:pets@0.3.0/openapi.json`. */
  readonly label: string;
  /** Absolute path of the unpacked package, for one from a registry and for a tarball. */
  readonly folder?: string;
  /** The temporary folder that the document and its parts are in, and what stands for it in text that a person reads. */
  readonly origin?: { readonly folder: string; readonly label: string };
}
