import { button, element } from '../element.ts';
import { clockOf, type Deck } from './deck.ts';

const RATES = [0.75, 1, 1.25, 1.5, 2];

/** The speed, and the address of this moment. */
export function bar({ video, bar: place, say }: Deck): void {
  const select = element('select', { className: 'select select--mini', name: 'rate' });
  for (const rate of RATES)
    select.append(element('option', { value: String(rate), selected: rate === 1 }, `${rate}倍`));
  select.addEventListener('change', () => (video.playbackRate = Number(select.value)));
  video.addEventListener('ratechange', () => (select.value = String(video.playbackRate)));
  place.prepend(element('label', { className: 'row' }, '播放速度', select), copying(video, say));
}

function copying(video: HTMLVideoElement, say: Deck['say']): HTMLElement {
  const copy = async () => {
    const address = new URL(location.href);
    address.searchParams.set('t', String(Math.floor(video.currentTime)));
    address.hash = 'player';
    try {
      await navigator.clipboard.writeText(address.href);
      say(`已复制${clockOf(video.currentTime)}的链接`);
    } catch {
      history.replaceState(null, '', address);
      say('没有复制成功，链接已放在地址栏');
    }
  };
  return button('复制当前时间的链接', 'text', () => void copy());
}

/** One step slower or faster. */
export function turnRate(video: HTMLVideoElement, step: number): number {
  const at = RATES.findIndex((rate) => rate >= video.playbackRate);
  const rate = RATES[Math.min(Math.max(at + step, 0), RATES.length - 1)] ?? 1;
  video.playbackRate = rate;
  return rate;
}
