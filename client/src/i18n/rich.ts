import { createElement, Fragment, type ReactNode } from "react";
import type { MessageValues } from "./messages.ts";

/** How to draw `<b>…</b>` or `<link>…</link>` of a message: its inner text in, a node out. */
export type Tags = Readonly<Record<string, (text: string) => ReactNode>>;

const bracket = "\uE000";

/** Keeps a `<` in a value (what somebody typed into the search box) from being read as a tag of the message. */
export function shieldValues(values: MessageValues | undefined): MessageValues {
  const shielded: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values ?? {}))
    shielded[name] = typeof value === "string" ? value.replaceAll("<", bracket) : value;
  return shielded;
}

/** Turns the tags of a formatted message into nodes. A tag that `tags` does not know stays text. Tags do not nest. */
export function drawTags(text: string, tags: Tags): ReactNode {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(/<(\w+)>(.*?)<\/\1>/g)) {
    const draw = tags[match[1] ?? ""];
    if (!draw) continue;
    nodes.push(unshield(text.slice(end, match.index)), createElement(Fragment, { key: match.index }, draw(unshield(match[2] ?? ""))));
    end = match.index + match[0].length;
  }
  nodes.push(unshield(text.slice(end)));
  return nodes;
}

function unshield(text: string): string {
  return text.replaceAll(bracket, "<");
}
