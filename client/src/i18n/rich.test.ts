import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { formatMessage } from "./messages.ts";
import { drawTags, shieldValues } from "./rich.ts";

const draw = (text: string) =>
  renderToStaticMarkup(createElement("p", null, drawTags(text, { b: (inner) => createElement("b", null, inner) })));

test("a tag of the message becomes an element, the rest stays text", () => {
  expect(draw("<b>Free.</b> No account needed.")).toBe("<p><b>Free.</b> No account needed.</p>");
});

test("a tag that nobody draws stays text", () => {
  expect(draw("1 <i>2</i> 3")).toBe("<p>1 &lt;i&gt;2&lt;/i&gt; 3</p>");
});

test("what a person typed is never read as a tag of the message", () => {
  const catalog = { en: { unknown: "We do not know <b>{place}</b>." }, es: { unknown: "" } };
  const text = formatMessage(catalog, "en", "unknown", shieldValues({ place: "<b>x</b>" }));
  expect(draw(text)).toBe("<p>We do not know <b>&lt;b&gt;x&lt;/b&gt;</b>.</p>");
});
