/** The output of `--help`. */
export const helpText = `spec-release: the version bump that a change to an OpenAPI document requires.

Usage
  spec-release diff [OLD NEW] [--accept FILE] [--format text|markdown|json]
      Print what changed, per operation: breaking, addition or repair.
  spec-release changeset [--old OLD] [--new NEW] [--package NAME ...]
      Write .changeset/spec-release.md with the bump and the list, refresh it,
      or remove it when nothing has changed. Manual edits are lost.
  spec-release check [--old OLD] [--new NEW] [--package NAME ...]
      Fail when the pending changesets ask for less than the change requires,
      or when .changeset/spec-release.md is out of date.
  spec-release version [--old FILE] [--new FILE] [--package NAME]
      After "changeset version": give the document the package's version, and
      save document and public types for the next comparison.
  spec-release check --released
      Fail when package, document and last release have different versions.
  spec-release upgrade PACKAGE [--to VERSION] [--project FILE] [--format ...]
      Compare the installed PACKAGE with the newest: the changes, the lines of
      your code that they touch, and the command to upgrade.

OLD and NEW
  openapi.yaml             a file, JSON or YAML, whole or split
  git:v1.2.0:openapi.yaml  a file at a revision; v1.2.0 alone takes NEW's path
  npm:pets@0.3.0           a published package that contains an openapi.json
  pets-0.3.0.tgz           the tarball of such a package

Options
  --old OLD        OpenAPI document of the last release
  --new NEW        OpenAPI document to release next
  --package NAME   package whose version follows the document; can be repeated.
                   Packages of the workspace that re-export it follow too
  --accept FILE    reviewed levels of changes, a YAML list
  --format FORMAT  text (the default), markdown or json
  --to VERSION     version, range, tag or tarball to upgrade to; by default
                   the newest
  --project FILE   tsconfig of your code; by default tsconfig.json, if any
  -h, --help       print this

Defaults come from package.json in the working directory:
  "spec-release": {
    "old": "released.json", "new": "openapi.json", "packages": ["my-client"],
    "surface": { "old": "released.d.ts", "new": "packages/client" },
    "accept": "accepted-changes.yaml"
  }
"surface" (public types to compare as well) and "accept" apply to the documents
of the settings, not to documents that the command line names.

Exit codes
  0  done; upgrade: no breaking change touches your code
  1  check: pending changesets are not sufficient, or versions differ;
     upgrade: a breaking change touches your code
  2  wrong usage, or a document that can't be read
`;
