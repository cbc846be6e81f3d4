/** Writes a line to the server's own log. */
export type Log = (line: string) => void;
