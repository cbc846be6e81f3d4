export { redactor } from "./transport/redact.ts";
