import { button, element } from '../element.ts';
import { clockOf, type Deck } from './deck.ts';

/** Sooner than this there is nothing to go back to. */
const WORTH_S = 10;
const EVERY_S = 5;

/** Remembers in this browser alone how far one has seen it, and begins there unless the address says otherwise. */
export function resume(of: Deck): void {
  const { video, memory } = of;
  const kept = Number(stored(memory) ?? 0);
  if (of.start === null && kept >= WORTH_S) offer(of, kept);
  let last = 0;
  const keep = () => {
    last = video.currentTime;
    store(memory, video.ended ? 0 : video.currentTime);
  };
  video.addEventListener('timeupdate', () => {
    if (Math.abs(video.currentTime - last) >= EVERY_S) keep();
  });
  for (const moment of ['pause', 'ended', 'seeked']) video.addEventListener(moment, keep);
  addEventListener('pagehide', () => {
    if (video.currentTime > 0) keep();
  });
}

function offer({ video, bar }: Deck, seconds: number): void {
  video.currentTime = seconds;
  const told = element('p', { className: 'small', role: 'status', id: 'shangci' });
  const begin = button('从头播放', 'text', () => {
    video.currentTime = 0;
    video.play().catch(() => undefined);
    told.remove();
  });
  told.append(`上次看到${clockOf(seconds)}，从这里接着播放（只记在这台设备的浏览器里）。`, begin);
  bar.before(told);
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name: string, seconds: number): void {
  try {
    if (seconds >= WORTH_S) localStorage.setItem(name, String(Math.floor(seconds)));
    else localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing.
  }
}
