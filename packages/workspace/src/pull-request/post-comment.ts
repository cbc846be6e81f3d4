/** `node post-comment.ts FILE`: posts the measurements as a comment on the pull request, or updates it. */
import { readFile } from "node:fs/promises";
import { commentMark, commentText } from "./comment-text.ts";
import { readMeasured } from "./measured.ts";

const [file = ""] = process.argv.slice(2);
const body = commentText(readMeasured(await readFile(file, "utf8")));
const number = await pullRequest();
if (number === undefined) console.log("No comment: the pull request is closed or has newer commits.");
else await comment(number);

/** Finds the open pull request whose head is the measured commit. The untrusted file cannot choose the number. */
async function pullRequest(): Promise<number | undefined> {
  const head = `${needed("HEAD_OWNER")}:${needed("HEAD_BRANCH")}`;
  const open = await list<{ number: number; head: { sha: string } }>(
    `pulls?state=open&head=${encodeURIComponent(head)}`,
  );
  return open.find((pull) => pull.head.sha === needed("HEAD_SHA"))?.number;
}

async function comment(number: number): Promise<void> {
  type Comment = { id: number; body: string; user: { type: string } };
  const comments = await list<Comment>(`issues/${number}/comments?per_page=100`);
  const earlier = comments.find(({ body, user }) => user.type === "Bot" && body.startsWith(commentMark));
  if (earlier) await github("PATCH", `issues/comments/${earlier.id}`, { body });
  else await github("POST", `issues/${number}/comments`, { body });
  console.log(`${earlier ? "Updated" : "Wrote"} the comment on #${number}.`);
}

/** Gets a list from GitHub. The cast relies on GitHub's reference for the form of its items. */
async function list<Item>(path: string): Promise<Item[]> {
  return (await github("GET", path)) as Item[];
}

async function github(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${needed("GITHUB_API_URL")}/repos/${needed("GITHUB_REPOSITORY")}/${path}`, {
    method,
    headers: { authorization: `Bearer ${needed("GITHUB_TOKEN")}`, accept: "application/vnd.github+json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`GitHub responded to ${method} ${path} with ${response.status}: ${await response.text()}`);
  return response.json();
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run this in the workflow "Pull request comment".`);
  return value;
}
