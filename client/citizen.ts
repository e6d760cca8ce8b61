import './ui/tokens.css';
import './ui/citizen.css';
import './citizen/pages.css';
import './citizen/passing/sheet.css';
import './citizen/draft/draft.css';

// Parts of a public page that a script takes over (islands), and when each script is loaded. The page works without any
// of them.

/** Exports of a module in client/islands: its function takes over the HTML that is already there. */
interface Island {
  default(element: HTMLElement, props: unknown): void;
}

const islands = import.meta.glob<Island>('./islands/*.tsx');

const called = new WeakSet<HTMLElement>();

const wake = (element: HTMLElement) => {
  const { island, props = 'null' } = element.dataset;
  const load = islands[`./islands/${island}.tsx`];
  if (!load || called.has(element)) return;
  called.add(element);
  load().then(
    (module) => {
      module.default(element, JSON.parse(props));
      element.dataset.awake = '';
    },
    // An island that cannot be loaded leaves the working HTML as it was.
    () => called.delete(element),
  );
};

const whenVisible = (element: HTMLElement) => {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    wake(element);
  });
  observer.observe(element);
};

/** Milliseconds (毫秒) after which the script of an island is loaded although the phone was never idle. */
const LONGEST_WAIT = 2000;

const whenIdle = (element: HTMLElement) => {
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback(() => wake(element), { timeout: LONGEST_WAIT });
  else setTimeout(() => wake(element), 200);
};

/**
 * Whether the browser has the functions the islands are written for; an older one keeps the page as the server sent it,
 * which is complete.
 */
const capable = 'groupBy' in Object && 'toSorted' in Array.prototype;

for (const element of capable ? document.querySelectorAll<HTMLElement>('[data-island]') : []) {
  if (element.dataset.wake === 'idle') whenIdle(element);
  else if (element.dataset.wake === 'visible') whenVisible(element);
  else {
    element.addEventListener('focusin', () => wake(element), { once: true });
    element.addEventListener('pointerover', () => wake(element), { once: true });
  }
}

// The user agent decides over this hint alone.
if (navigator.userAgent.includes('MicroMessenger'))
  void import('./islands/in-wechat.ts').then(({ tellOfDownloads }) => tellOfDownloads());

/** The menu of phones goes as it came: Escape closes it, and the key that opened it has the focus again. */
document.addEventListener('keydown', ({ key }) => {
  const menu = key === 'Escape' ? document.querySelector<HTMLDetailsElement>('details.menu[open]') : null;
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

/** An address that names a part of the page opens the folds it stands in, where the browser does not by itself. */
function unfold(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = named; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  named?.scrollIntoView();
}
addEventListener('hashchange', unfold);
if (location.hash !== '') unfold();
