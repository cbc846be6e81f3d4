// More values, and others in each run.
import "../properties.test.ts";
import "../conversation-history-writes.test.ts";
