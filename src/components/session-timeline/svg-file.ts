/**
 * Saves the drawing as a standalone file. Styles from style sheets are written into its elements.
 */

/** The texts that describe the drawing in the file. */
export interface SvgFileTexts {
  /** Title of the drawing. */
  readonly title: string;
  readonly description: string;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Elements whose appearance comes from style sheets. */
const SHAPES = 'path, circle, text, rect';
/**
 * Properties that are read from the computed style, with their defaults. All of them are also SVG
 * attributes.
 */
const DEFAULTS: Readonly<Record<string, string>> = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
};
const TEXT_DEFAULTS: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  direction: 'ltr',
};
/** Attributes of elements that the file keeps. Everything else is for the page. */
const KEPT: ReadonlySet<string> = new Set([
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'transform',
  'text-anchor',
  'patternUnits',
  'viewBox',
]);

/** The text of an SVG file that looks like the drawing, with the texts that are on the page. */
export function svgFile(drawing: SVGSVGElement, texts: SvgFileTexts): string {
  const file = document.implementation.createDocument(SVG, 'svg');
  const root = file.documentElement;
  copyAttributes(drawing, root);
  root.setAttribute('role', 'img');
  root.append(
    textElement(file, 'title', texts.title),
    textElement(file, 'desc', texts.description),
    background(file, drawing),
  );
  const names = patternNames(drawing);
  for (const child of drawing.children) root.append(copyOf(child, file, names));
  return new XMLSerializer().serializeToString(file);
}

/** A copy of an element with its styles as attributes, and its label as a tooltip. */
function copyOf(element: Element, file: XMLDocument, names: ReadonlyMap<string, string>): Element {
  const copy = file.createElementNS(SVG, element.localName);
  copyAttributes(element, copy);
  const name = names.get(element.id);
  if (name !== undefined) copy.setAttribute('id', name);
  if (element.matches(SHAPES)) copyLooks(element, copy, names);
  const label = element.getAttribute('aria-label');
  if (label !== null) copy.append(textElement(file, 'title', label));
  if (element.childElementCount === 0) copy.append(element.textContent ?? '');
  for (const child of element.children) copy.append(copyOf(child, file, names));
  return copy;
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) if (KEPT.has(name)) to.setAttribute(name, value);
}

function copyLooks(from: Element, to: Element, names: ReadonlyMap<string, string>): void {
  const style = getComputedStyle(from);
  const defaults = from.localName === 'text' ? { ...DEFAULTS, ...TEXT_DEFAULTS } : DEFAULTS;
  for (const [property, byDefault] of Object.entries(defaults)) {
    const value = style.getPropertyValue(property);
    if (value !== byDefault) to.setAttribute(property, withNames(value, names));
  }
}

/** A fill can be a pattern: `url("#…")`. */
function withNames(value: string, names: ReadonlyMap<string, string>): string {
  const [, id] = /^url\("?#(.*?)"?\)/.exec(value) ?? [];
  const name = id === undefined ? undefined : names.get(id);
  return name === undefined ? value : `url(#${name})`;
}

/** Simple ids for the file, by the ids on the page. */
function patternNames(drawing: SVGSVGElement): ReadonlyMap<string, string> {
  const patterns = [...drawing.querySelectorAll('pattern')];
  return new Map(patterns.map(({ id }, index) => [id, `pattern-${index + 1}`]));
}

function textElement(file: XMLDocument, name: string, text: string): Element {
  const element = file.createElementNS(SVG, name);
  element.append(text);
  return element;
}

function background(file: XMLDocument, drawing: SVGSVGElement): Element {
  const rect = file.createElementNS(SVG, 'rect');
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  const frame = drawing.parentElement ?? drawing;
  rect.setAttribute('fill', getComputedStyle(frame).backgroundColor);
  return rect;
}
