/** Writes a line to the server log. */
export type Log = (line: string) => void;
