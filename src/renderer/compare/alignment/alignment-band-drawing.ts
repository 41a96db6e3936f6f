import type { LinkKind } from '../../../shared/model/comparison';
import { bandMiddle, bandPath, type Edges } from './alignment-bands';

export interface Band {
  /** The first sentence under review: what a click on the band leads to. */
  readonly sentence: number;
  readonly left: Edges;
  readonly right: Edges;
  readonly kind: LinkKind;
  readonly sign: string;
  readonly isByHand: boolean;
  readonly isEmphasised: boolean;
}

/**
 * Draws bands into an SVG by changing the elements that are there already: this runs in every frame of scrolling, where
 * drawing components would be too slow.
 */
export function drawBands(svg: SVGSVGElement, bands: readonly Band[], width: number, height: number): void {
  while (svg.childElementCount > bands.length) svg.lastElementChild?.remove();
  bands.forEach((band, index) => {
    const group = svg.children[index] ?? svg.appendChild(createGroup());
    const [path, sign] = group.children;
    set(group, 'data-band', String(band.sentence));
    set(group, 'data-kind', band.kind);
    group.toggleAttribute('data-by-hand', band.isByHand);
    group.toggleAttribute('data-emphasised', band.isEmphasised);
    if (!path || !sign) return;
    set(path, 'd', bandPath(band.left, band.right, width, height));
    set(sign, 'x', String(width / 2));
    set(sign, 'y', String(bandMiddle(band.left, band.right, height)));
    if (sign.textContent !== band.sign) sign.textContent = band.sign;
  });
}

function createGroup(): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  group.append(document.createElementNS(SVG, 'path'), document.createElementNS(SVG, 'text'));
  return group;
}

/** Writing what is there already would make the browser compute the style again. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const SVG = 'http://www.w3.org/2000/svg';
