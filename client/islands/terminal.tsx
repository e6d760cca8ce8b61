import { words } from '#client/words.ts';
import { button, element } from './element.ts';

/** A terminal as its pages describe it: the round of the person at it, seconds, addresses. */
interface Terminal {
  round: string;
  idle: number;
  warned: number;
  front: string;
  empties: string;
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;
const MOVED = 'terminal-used';

/** Empties a 自助终端 when nobody touches it any more, and keeps the pages of an earlier person shut (定时清空). */
export default function terminal(_bar: HTMLElement, props: unknown): void {
  const { round, front, ...rest } = props as Terminal;
  if (!isOwnPage(round, front)) return location.replace(front);
  // A page that the browser kept alive is shown as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  if (location.pathname !== front) sessionStorage.setItem(MOVED, round);
  // On a fresh front page there is nothing to empty, and nobody is disturbed who only reads it.
  if (sessionStorage.getItem(MOVED) !== null) watch({ ...rest, ask: location.pathname !== front });
}

/**
 * Each page of the history carries the round in which it was opened. The front page is anybody's: replaced by itself it would keep the
 * earlier round and never come to rest.
 */
function isOwnPage(round: string, front: string): boolean {
  const kept = history.state as { round?: string } | null;
  const earlier = kept?.round !== undefined && kept.round !== round;
  if (earlier && location.pathname !== front) return false;
  history.replaceState({ ...kept, round }, '');
  return true;
}

interface Watched extends Pick<Terminal, 'idle' | 'warned' | 'empties'> {
  /** Whether somebody may be in the middle of something. */
  ask: boolean;
}

function watch({ idle, warned, empties, ask }: Watched): void {
  let touched = Date.now();
  const stay = () => {
    touched = Date.now();
    question.hide();
  };
  const question = askedStill(stay, () => void empty(empties));
  const touchedAt = ({ target }: Event) => {
    if (!question.holds(target)) stay();
  };
  for (const touch of TOUCHES) addEventListener(touch, touchedAt, { capture: true, passive: true });
  const timer = setInterval(() => {
    const left = idle + warned - Math.floor((Date.now() - touched) / 1000);
    if (left <= 0) {
      clearInterval(timer);
      void empty(empties);
    } else if (left <= warned && ask) question.show(left);
  }, 1000);
}

/** The question over the page, with the seconds that are left; a touch beside it, Escape and its first button all stay. */
function askedStill(stay: () => void, end: () => void) {
  const text = words.terminal;
  const seconds = element('b');
  const dialog = element(
    'dialog',
    { className: 'terminal-idle', ariaLabel: text.idle },
    element('h2', { textContent: text.idle }),
    element(
      'p',
      { id: 'terminal-left' },
      seconds,
      '秒后清空，回到首页。还没有办完的，请按“',
      text.still,
      '”，写的不会丢。',
    ),
    element('p', { className: 'row' }, button(text.still, 'solid', stay), button(text.end, 'quiet', end)),
  );
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-describedby', 'terminal-left');
  dialog.addEventListener('cancel', stay);
  document.body.append(dialog);
  return {
    show: (left: number) => {
      seconds.textContent = String(left);
      if (!dialog.open) dialog.showModal();
    },
    hide: () => dialog.close(),
    holds: (target: EventTarget | null) =>
      target !== dialog && target instanceof Node && dialog.contains(target),
  };
}

/** Everything that scripts keep; the server then clears the cookies. */
async function empty(address: string): Promise<void> {
  try {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  } catch {
    // Storage closed to us keeps nothing either.
  }
  document.querySelectorAll('form').forEach((form) => form.reset());
  location.replace(address);
}
