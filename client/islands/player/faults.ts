import { button, element } from '../element.ts';
import type { Deck } from './deck.ts';

const LOST = '录像没有播放出来，可能是网络断了，或者浏览器不支持。';
const AWAY = '录像现在取不到，请稍后再来。';

/** Whether the server says that it cannot get at the recording now; a player does not tell an answer from none. */
const isAway = (address: string) =>
  fetch(address, { method: 'HEAD' }).then(
    ({ status }) => status === 503,
    () => false,
  );

/** When the recording does not come: what one can do instead, and again. */
export function faults({ video, bar }: Deck): void {
  const source = video.querySelector('source');
  const saved = bar.querySelector<HTMLAnchorElement>('a[href*="xiazai"]')?.href;
  let told: HTMLElement | null = null;
  const tell = () => {
    if (told) return;
    const again = button('重试', 'quiet', () => {
      const at = video.currentTime;
      told?.remove();
      told = null;
      video.load();
      video.currentTime = at;
      video.play().catch(() => undefined);
    });
    const why = element('p', {}, LOST);
    if (source) void isAway(source.src).then((away) => away && (why.textContent = AWAY));
    told = element('div', { className: 'note note--care', role: 'alert', id: 'bofang-shibai' });
    told.append(
      why,
      element(
        'p',
        { className: 'row' },
        again,
        ...(saved ? [element('a', { href: saved }, '下载录像')] : []),
        element('a', { href: '#wenzi' }, '看文字记录'),
      ),
    );
    bar.before(told);
  };
  source?.addEventListener('error', tell);
  video.addEventListener('error', tell);
  video.addEventListener('playing', () => {
    told?.remove();
    told = null;
  });
}
