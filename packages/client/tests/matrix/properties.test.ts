// Tries more values, and other ones in each run.
import "../properties.test.ts";
import "../conversation-history-writes.test.ts";
