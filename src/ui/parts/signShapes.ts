import type { MarkKind } from '../../model/mark';

/** One shape of a sign: an SVG element and its attributes. */
export type Shape = readonly [tag: 'rect' | 'path' | 'circle', attributes: Readonly<Record<string, string>>];

const OWN = 'currentColor';
const ON_GROUND = 'var(--g-sign, currentColor)';
const GROUND: Shape = ['rect', { width: '22', height: '18', rx: '4', fill: 'var(--kf)' }];

function line(d: string, width = '1.6', stroke = ON_GROUND): Shape {
  return ['path', { d, stroke, 'stroke-width': width, 'stroke-linecap': 'round', fill: 'none' }];
}

function joined(d: string, width: string): Shape {
  const [tag, attributes] = line(d, width);
  return [tag, { ...attributes, 'stroke-linejoin': 'round' }];
}

function dot(cx: string, cy: string, r: string): Shape {
  return ['circle', { cx, cy, r, fill: OWN }];
}

const WAVES = line('M3.5 14.9q1.25-2.1 2.5 0t2.5 0 2.5 0 2.5 0 2.5 0 2.5 0', '1.3');
const STRUCK = line('M7.2 5.2h7.6M7.2 8.8h7.6M13.6 2.8L8.4 11.2');
const DOTS = ['4.5', '7.1', '9.7', '12.3', '14.9', '17.5'].map((x) => dot(x, '15', '.75'));

/** The signs, drawn on a grid of 22 by 18: above what became of the words, below the mark's own underline. */
export const SIGN_SHAPES: Readonly<Record<MarkKind, readonly Shape[]>> = {
  verbatim: [GROUND, line('M7.2 5.2h7.6M7.2 8.8h7.6'), line('M4 14.6h14')],
  trimmed: [
    GROUND,
    ...['6.6', '11', '15.4'].map((x) => dot(x, '7.6', '1.35')),
    line('M4 14.6h3.4M9.3 14.6h3.4M14.6 14.6H18'),
  ],
  cut: [GROUND, joined('M4.5 7h3.2M14.3 7h3.2M9.2 10.2L11 4.2l1.8 6', '1.6'), WAVES],
  altered: [GROUND, STRUCK, WAVES],
  alarm: [GROUND, STRUCK, WAVES],
  stitched: [GROUND, line('M11 3.2v7.6M7.2 7h7.6'), WAVES],
  translated: [
    GROUND,
    joined('M6.5 4.8h9l-2.2-2.2M15.5 9.2h-9l2.2 2.2', '1.4'),
    line('M4 13.4h14M4 16h14', '1.2'),
  ],
  restated: [
    line('M6.8 5.6q2.1-2.4 4.2 0t4.2 0M6.8 9.6q2.1-2.4 4.2 0t4.2 0'),
    ...['4.5', '8.8', '13.1', '17.4'].map((x) => dot(x, '15', '1.35')),
  ],
  suggested: [
    line('M8.6 4.6c.2-1.4 1.2-2.1 2.5-2.1 1.5 0 2.5.9 2.5 2.1 0 1.8-2.4 1.9-2.4 3.6'),
    dot('11.2', '10.9', '.95'),
    ...DOTS,
  ],
  mention: [
    ['circle', { cx: '11', cy: '4.6', r: '2.1', fill: 'none', stroke: OWN, 'stroke-width': '1.4' }],
    line('M6.8 11.2c.5-2.2 2-3.3 4.2-3.3s3.7 1.1 4.2 3.3', '1.4', OWN),
    ...DOTS,
  ],
  saved: [GROUND, ['path', { d: 'M8 4h6v10l-3-2.6L8 14z', fill: OWN }]],
};
