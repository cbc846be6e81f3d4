// The same properties with more values, which differ in each run.
import "../properties.test.ts";
import "../conversation-history-writes.test.ts";
