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
function addBreaks(element) {
  element.children = element.children.flatMap((child) => {
    if (child.type === "element") addBreaks(child);
    if (child.type !== "text") return [child];
    const parts = child.value.split(/(?<=[\w}])(?=[/.]\w)/);
    return parts.flatMap((value, index) => [...(index === 0 ? [] : [wordBreak()]), { type: "text", value }]);
  });
}

function wordBreak() {
  return { type: "element", tagName: "wbr", properties: {}, children: [] };
}
