/**
 * Finds text that is not drawn in the fonts of the tests alone. Such text looks different on a
 * machine with other fonts, and a picture of it passes on some machines only.
 */
import { coverageOf } from './fonts.js';

/** One line for each fault: the element, and the font it asks for or the character that has none. */
export function textInMachineFonts(root: ParentNode): string[] {
  return elementsBelow(root).flatMap((element) =>
    drawnTexts(element).flatMap(({ pseudo, text }) => {
      const fault = findFault(text, getComputedStyle(element, pseudo).fontFamily);
      return fault === undefined ? [] : [`${nameOf(element)}${pseudo}: ${fault}`];
    }),
  );
}

/** All elements that take part in the layout, those in shadow roots included. */
function elementsBelow(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .flatMap((element) =>
      element.shadowRoot ? [element, ...elementsBelow(element.shadowRoot)] : [element],
    );
}

interface DrawnText {
  /** `::before`, `::after`, or an empty string for the element itself. */
  readonly pseudo: string;
  readonly text: string;
}

function drawnTexts(element: Element): DrawnText[] {
  const generated = ['::before', '::after'].map((pseudo) => ({
    pseudo,
    text: generatedText(element, pseudo),
  }));
  // The element itself counts without a text too: its first font decides the height of its lines.
  return [{ pseudo: '', text: ownText(element) }, ...generated.filter(({ text }) => text !== '')];
}

function ownText(element: Element): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return element.value + element.placeholder;
  }
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return texts.map((node) => node.textContent).join('');
}

/** The text of `content: '·'` or `content: attr(data-label)`. */
function generatedText(element: Element, pseudo: string): string {
  const { content } = getComputedStyle(element, pseudo);
  const strings = [...content.matchAll(/"([^"]*)"/g)].map(([, text]) => text);
  const attributes = [...content.matchAll(/attr\(([^)]+)\)/g)].map(([, name = '']) =>
    element.getAttribute(name),
  );
  return [...strings, ...attributes].join('');
}

/** What is wrong with the fonts that a text may use, or undefined. */
function findFault(text: string, fontFamily: string): string | undefined {
  const families = fontFamily.split(',').map((family) => family.trim().replaceAll('"', ''));
  const characters = [...new Set(text.normalize('NFC'))].filter(hasShape);
  for (const character of [' ', ...characters]) {
    // The browser takes the first family that has the character. A family of the machine may.
    const family = families.find((name) => coverageOf(name)?.(character) ?? true);
    if (family === undefined) return `no font of the tests has “${character}”`;
    if (!coverageOf(family)) return `“${character}” may be drawn in ${family}`;
  }
  return undefined;
}

/** Control characters and other spaces look the same in every font. */
function hasShape(character: string): boolean {
  return !/[\p{C}\p{Z}]/u.test(character);
}

/** `button.cb-launch “Open viewer”`: enough to find the element. */
function nameOf(element: Element): string {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const text = element.textContent.trim().slice(0, 40);
  return `${element.localName}${classes}${text && ` “${text}”`}`;
}
