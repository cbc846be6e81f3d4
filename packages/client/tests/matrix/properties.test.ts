// More values, and others in each run.
import "../properties.test.ts";
