import { element } from '../element.ts';
import { turnRate } from './bar.ts';
import { clockOf, type Deck } from './deck.ts';

const OFF = 'huifang:kuaijiejian';

/** Keys for the player, wherever on the page; never while one types, and they can be switched off. */
export function keys(of: Deck): void {
  const on = element('input', { type: 'checkbox', id: 'kuaijiejian', checked: read() !== 'off' });
  on.addEventListener('change', () => write(on.checked ? '' : 'off'));
  of.bar.append(explained(on));
  document.addEventListener('keydown', (event) => {
    if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (
      !(event.target instanceof Element) ||
      event.target.closest('input, select, textarea, summary, dialog')
    )
      return;
    // On a button or a link the space bar is theirs.
    if (event.key === ' ' && event.target.closest('button, a')) return;
    const action = ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    action(of);
  });
}

const by = (seconds: number) => (of: Deck) => {
  of.video.currentTime = Math.max(0, of.video.currentTime + seconds);
  of.say(`到${clockOf(of.video.currentTime)}`);
};

const ACTIONS: Readonly<Record<string, (of: Deck) => void>> = {
  ' ': ({ video }) => void (video.paused ? video.play().catch(() => undefined) : video.pause()),
  ArrowLeft: by(-5),
  ArrowRight: by(5),
  j: by(-10),
  l: by(10),
  c: captions,
  '[': ({ video, say }) => say(`播放速度${turnRate(video, -1)}倍`),
  ']': ({ video, say }) => say(`播放速度${turnRate(video, 1)}倍`),
};

function captions({ video, say }: Deck): void {
  const track = [...video.textTracks].find(({ kind }) => kind === 'captions');
  if (!track) return say('这段录像没有字幕');
  track.mode = track.mode === 'showing' ? 'hidden' : 'showing';
  say(track.mode === 'showing' ? '字幕已打开' : '字幕已关闭');
}

const explained = (on: HTMLInputElement) =>
  element(
    'details',
    {},
    element('summary', {}, '快捷键'),
    element(
      'p',
      { className: 'small' },
      '空格：播放、暂停；←、→：退、进5秒；J、L：退、进10秒；C：开关字幕；[、]：减速、加速。',
    ),
    element('label', { className: 'row', htmlFor: on.id }, on, '使用快捷键'),
  );

function read(): string | null {
  try {
    return localStorage.getItem(OFF);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(OFF, value);
  } catch {
    // A browser that keeps nothing: the switch holds until the page is left.
  }
}
