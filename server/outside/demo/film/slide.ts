import type { Counted, FilmSlide } from './film.ts';

/** Size of the picture. */
export const [WIDTH, HEIGHT] = [1280, 720] as const;

const COLOUR = {
  frame: '#12414e',
  onFrame: '#ffffff',
  soft: '#bcd6dc',
  paper: '#ffffff',
  mist: '#f2f6f6',
  ink: '#14232b',
  inkSoft: '#46575f',
  rule: '#cbd6d8',
  red: '#b02a1a',
  bars: ['#1d6843', '#5c9f7c', '#46575f', '#8fa3ab'],
} as const;

const FONT = 'Noto Sans S Chinese';
const MARGIN = 64;
/** The name plate; a hand's breadth below it players lay the captions, and nothing is drawn there. */
const PLATE = 466;
const MIDDLE = 306;

/** A slide of the recording as SVG: the item above, the point in large letters, the speaker's name plate. */
export function slideOf({ chapter, about, passage }: FilmSlide, meeting: string): string {
  const { point, figures = [], speaker } = passage;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
${box(0, 0, WIDTH, HEIGHT, COLOUR.paper)}
${head(chapter, chapter.endsWith(about) ? meeting : `${meeting}　${about}`)}
${figures.length === 0 ? pointAlone(point) : pointWith(point, figures)}
${plate(speaker)}
</svg>`;
}

function head(chapter: string, above: string): string {
  const size = Math.min(40, Math.floor((WIDTH - 2 * MARGIN) / widthOf(chapter)));
  return [
    box(0, 0, WIDTH, 132, COLOUR.frame),
    box(0, 132, WIDTH, 8, COLOUR.red),
    words(above, { x: MARGIN, y: 50, size: 26, fill: COLOUR.soft }),
    words(chapter, { x: MARGIN, y: 106, size, fill: COLOUR.onFrame, bold: true }),
  ].join('\n');
}

function pointAlone(point: string): string {
  const [size, leading] = [68, 96];
  const lines = wrapped(point, (WIDTH - 2 * MARGIN) / size);
  const top = MIDDLE - ((lines.length - 1) * leading) / 2 + size / 3;
  return lines
    .map((line, at) => words(line, { x: MARGIN, y: top + at * leading, size, fill: COLOUR.ink, bold: true }))
    .join('\n');
}

function pointWith(point: string, figures: readonly Counted[]): string {
  const size = Math.min(52, Math.floor((WIDTH - 2 * MARGIN) / widthOf(point)));
  const most = Math.max(...figures.map(([, count]) => count));
  const step = Math.min(56, 222 / figures.length);
  const bars = figures.map(([label, count], at) => {
    const y = 232 + at * step;
    const length = Math.max(8, Math.round((640 * count) / most));
    const text = { y: y + step * 0.68, size: Math.min(34, Math.round(step * 0.76)) };
    return [
      words(label, { ...text, x: MARGIN, fill: COLOUR.inkSoft }),
      box(380, y + step * 0.14, length, step * 0.68, COLOUR.bars[at % COLOUR.bars.length] ?? COLOUR.ink),
      words(String(count), { ...text, x: 400 + length, fill: COLOUR.ink, bold: true }),
    ].join('\n');
  });
  return [words(point, { x: MARGIN, y: 208, size, fill: COLOUR.ink, bold: true }), ...bars].join('\n');
}

/** Somebody behind a plate with their name; nobody in particular is shown. */
function plate(speaker: string): string {
  const [x, y, low] = [MARGIN + 36, PLATE + 36, PLATE + 96];
  return [
    box(0, PLATE, WIDTH, HEIGHT - PLATE, COLOUR.mist),
    box(0, PLATE, WIDTH, 2, COLOUR.rule),
    `<circle cx="${x}" cy="${y}" r="18" fill="${COLOUR.frame}"/>`,
    `<path d="M${x - 36} ${low} Q${x - 34} ${y + 24} ${x} ${y + 24} T${x + 36} ${low} Z" fill="${COLOUR.frame}"/>`,
    words(speaker, { x: MARGIN + 100, y: PLATE + 66, size: 42, fill: COLOUR.ink, bold: true }),
  ].join('\n');
}

const box = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

interface Written {
  x: number;
  y: number;
  size: number;
  fill: string;
  bold?: boolean;
}

const words = (text: string, { x, y, size, fill, bold = false }: Written) =>
  `<text x="${x}" y="${y}" font-family="${FONT}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}">${escaped(text)}</text>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const NARROW = 0.6;
const signWidth = (sign: string) => (/[\x20-\x7e]/.test(sign) ? NARROW : 1);

/** Width in signs of a Chinese letter. */
const widthOf = (text: string) => Array.from(text).reduce((sum, sign) => sum + signWidth(sign), 0);

const NEVER_FIRST = /[，。；：、！？”》）]/;

/** Lines of about the same length; none begins with a stop. */
function wrapped(text: string, most: number): string[] {
  const count = Math.ceil(widthOf(text) / most);
  const aim = Math.min(most, Math.ceil(widthOf(text) / count) + 1);
  const lines = [''];
  for (const sign of text) {
    const line = lines.at(-1) ?? '';
    if (widthOf(line + sign) > aim && !NEVER_FIRST.test(sign)) lines.push(sign);
    else lines[lines.length - 1] = line + sign;
  }
  return lines;
}
