// Starlight's Code component reads its plugins from this file, which must have this name and be JavaScript.
import { defineEcConfig } from "@astrojs/starlight/expressive-code";

export default defineEcConfig({
  // Long lines of code wrap, so that no column needs a scroll bar.
  defaultProps: { wrap: true },
  styleOverrides: { borderRadius: "0.5rem", codeFontSize: "0.8125rem" },
  plugins: [
    {
      name: "Wrap before a slash or a dot",
      hooks: {
        postprocessRenderedLine({ renderData }) {
          addBreaks(renderData.lineAst);
        },
      },
    },
  ],
});

/** Allows a line break before each slash and dot within a word. Otherwise, the browser breaks a long word anywhere. */
function addBreaks(line) {
  const places = Array.from(textOf(line).matchAll(/(?<=[\w)}\]])[/.](?=[\w$])/g), ({ index }) => index);
  let start = 0;
  const visit = (element) => {
    element.children = element.children.flatMap((child) => {
      if (child.type === "element") visit(child);
      if (child.type !== "text") return [child];
      const [from, to] = [start, start + child.value.length];
      start = to;
      const edges = [from, ...places.filter((place) => place >= from && place < to), to];
      return edges.slice(1).flatMap((edge, index) => {
        const text = { type: "text", value: child.value.slice((edges[index] ?? from) - from, edge - from) };
        return index === 0 ? [text] : [{ type: "element", tagName: "wbr", properties: {}, children: [] }, text];
      });
    });
  };
  visit(line);
}

function textOf(node) {
  return node.type === "text" ? node.value : (node.children ?? []).map(textOf).join("");
}
