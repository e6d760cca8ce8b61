import { element } from '../element.ts';
import type { Deck } from './deck.ts';

/** Marks the sentence and the chapter that are being spoken; the page moves with it only for who asked for it. */
export function spoken({ video, bar }: Deck): void {
  const follow = element('input', { type: 'checkbox', id: 'gensui' });
  bar.append(element('label', { className: 'row', htmlFor: 'gensui' }, follow, '文字跟随播放'));
  const lines = rows('.transcript li');
  const chapters = rows('.chapters li');
  video.addEventListener('timeupdate', () => {
    const at = video.currentTime * 1000 + 50;
    mark(chapters, at);
    const moved = mark(lines, at);
    if (moved && follow.checked) moved.scrollIntoView({ block: 'center', behavior: motion() });
  });
}

interface Row {
  starts: number;
  row: HTMLElement;
}

const rows = (what: string): Row[] =>
  [...document.querySelectorAll<HTMLElement>(what)].flatMap((row) =>
    row.dataset.starts === undefined ? [] : [{ starts: Number(row.dataset.starts), row }],
  );

/** The row that is newly marked, if another one was before. */
function mark(all: readonly Row[], at: number): HTMLElement | null {
  const now = all.findLast(({ starts }) => starts <= at)?.row ?? null;
  if (!now || now.getAttribute('aria-current') === 'true') return null;
  for (const { row } of all) row.removeAttribute('aria-current');
  now.setAttribute('aria-current', 'true');
  return now;
}

const motion = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');
