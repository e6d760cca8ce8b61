import type { Deck } from './deck.ts';

/** Links to a moment seek instead of loading the page again; those that lead to another page of the text stay links. */
export function seeking({ go, video }: Deck): void {
  for (const list of document.querySelectorAll('.transcript, .chapters, .note ul')) {
    list.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      const seconds = link && momentIn(link);
      const plain = event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey);
      if (seconds === null || seconds === undefined || !plain || !isHere(seconds)) return;
      event.preventDefault();
      go(seconds);
      history.replaceState(null, '', link?.href);
      inSight(video);
    });
  }
}

function momentIn(link: HTMLAnchorElement): number | null {
  const { pathname, searchParams } = new URL(link.href);
  const t = searchParams.get('t');
  const part = (query: URLSearchParams) => query.get('duan') ?? '1';
  const same =
    pathname === location.pathname && part(searchParams) === part(new URLSearchParams(location.search));
  return same && t !== null ? Number(t) : null;
}

/** Whether its words are on this page of the text. */
function isHere(seconds: number): boolean {
  if (!document.querySelector('[aria-label="文字记录分章"]')) return true;
  const lines = [...document.querySelectorAll<HTMLElement>('.transcript li')];
  const [first, last] = [lines[0], lines.at(-1)];
  const at = seconds * 1000 + 999;
  return Number(first?.dataset.starts) <= at && at <= Number(last?.dataset.starts) + 60_000;
}

/** The player comes into view where it is out of it; the focus stays where it is. */
function inSight(video: HTMLVideoElement): void {
  const { top, bottom } = video.getBoundingClientRect();
  if (bottom > 80 && top < innerHeight - 80) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  video.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
