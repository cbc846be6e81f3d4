import { test } from "vitest";
import { killRepeatedly } from "../kill.ts";

test("a sandbox that is killed 100 times while it writes leaves the old or the new state", () =>
  killRepeatedly(100, 2));
