/** What `--help` prints. */
export const HELP = `spec-release: the version bump that a change of an OpenAPI document requires.

Usage
  spec-release diff [OLD NEW] [--format text|markdown|json]
      Print what changed, per operation: breaking, addition or repair.
  spec-release changeset [--old FILE] [--new FILE] [--package NAME ...]
      Write .changeset/spec-release.md with the bump and the list, or refresh it,
      or remove it when nothing has changed. Edits to it by hand are lost.
  spec-release check [--old FILE] [--new FILE] [--package NAME ...]
      Fail when the pending changesets ask for less than the change requires.

Options
  --old FILE       OpenAPI document of the last release
  --new FILE       OpenAPI document to release next
  --package NAME   package whose version follows the document; may be repeated
  --format FORMAT  text (the default), markdown or json
  -h, --help       print this

What is left out comes from package.json in the working directory:
  "spec-release": { "old": "released.json", "new": "openapi.json", "packages": ["my-client"] }

Exit codes
  0  done; for check: enough is pending
  1  check only: not enough is pending
  2  wrong usage, or a document that can't be read
`;
