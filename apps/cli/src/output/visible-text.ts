/** ASCII, Latin letters, dashes, quotes, `•`, `…`, `€`, arrows, `↵`, `✓` and `✗`. */
const plain =
  /^[ -~\u{a1}-\u{ac}\u{ae}-\u{2ff}\u{2010}-\u{2015}\u{2018}-\u{201f}\u{2022}\u{2026}\u{20ac}\u{2190}-\u{2193}\u{21b5}\u{2713}\u{2717}]*$/u;

/**
 * Whether each character is visible and takes one terminal column. Most text is plain. The regular expressions for
 * other text take more time to compile than the program takes to start.
 */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** Controls, line separators, bidi marks, zero-width characters, halves of surrogate pairs. */
const hidden = String.raw`\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}`;

/** Scripts that need joiners in ordinary words, such as Persian and Sinhala. */
const joining = [
  ...["Arab", "Syrc", "Mong", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Khmr"],
  ...["Mymr", "Tibt"],
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join("");

const variationSelector = String.raw`\u{180b}-\u{180d}\u{180f}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}`;

/** Hidden characters that change visible ones: in an emoji, in a word, or after a character with variants. */
const belonging = [
  String.raw`\p{RGI_Emoji}`,
  String.raw`(?<=\p{Extended_Pictographic}[\u{fe0f}\p{Emoji_Modifier}]?)\u{200d}(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[${joining}])[\u{200c}\u{200d}](?=[${joining}])`,
  `(?<=[^${hidden}])[${variationSelector}]`,
].join("|");

let belongingOrHidden: RegExp | undefined;

/** Replaces each character that is invisible or that controls the terminal. */
export function replaceHidden(text: string, replacement: (character: string) => string): string {
  if (isPlain(text)) return text;
  belongingOrHidden ??= new RegExp(`${belonging}|(?<hidden>[${hidden}])`, "gv");
  return text.replace(belongingOrHidden, (match, character: string | undefined) =>
    character === undefined ? match : replacement(character),
  );
}

/**
 * Makes untrusted text safe for the terminal, and puts it on one line. Line breaks become `↵`. Control characters
 * become their symbols (`␛`), and other hidden characters become their code points (`\u{202e}`).
 */
export function visibleText(text: string): string {
  const oneLine = text.replace(/[ \t\n\r\u2028\u2029]+/g, (blank) =>
    /[\n\r\u2028\u2029]/.test(blank) ? " ↵ " : blank.replaceAll("\t", " "),
  );
  return replaceHidden(oneLine, pictureOf);
}

/** Makes untrusted text of several lines safe for the terminal. Line breaks and tabs stay. */
export function visibleLines(text: string): string {
  return replaceHidden(text, (character) => (/[\t\n]/.test(character) ? character : pictureOf(character)));
}

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? "\u2421" : `\\u{${code.toString(16)}}`;
}
