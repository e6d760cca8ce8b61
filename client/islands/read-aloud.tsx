import { button, element } from './element.ts';

/** Elements that are not read aloud: controls, and those for the eye alone. */
const UNSAID = 'button, select, textarea, script, svg, [aria-hidden=true]';
/** Parts that people come back for, each with a button of its own to read it aloud: 处理结果, 公告, 公示记录. */
const PARTS = '#jieguo, #gonggao, #gongshi';
/** Fold that holds all of a part: opened when the part is read. */
const WHOLE = ':scope > details, :scope > .stack > details:only-child';
const STOP = '停止朗读';
const RATE = 0.9;

/** Whether an element only continues the line it stands in; words for the ear alone (新增：) do. */
const continues = (element: Element) =>
  element.matches('.visually-hidden') || /^(?:inline|contents)/.test(getComputedStyle(element).display);

/** The line of a page in which a word stands: its nearest ancestor that is laid out by itself. */
function lineOf(element: Element, part: Element): Element {
  let line = element;
  while (line !== part && line.parentElement && continues(line)) line = line.parentElement;
  return line;
}

/** Folded content has its boxes in newer browsers, and is not to be seen all the same; older ones know boxes only. */
const isShown = (element: Element) =>
  'checkVisibility' in element ? element.checkVisibility() : (element as Element).getClientRects().length > 0;

/**
 * Lines of a page or of a part of it to be read aloud: every line once, in whatever element it stands; hidden ones not
 * at all.
 */
function textsOf(part: HTMLElement): string[] {
  const lines = new Map<Element, string>();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: own, textContent } = walker.currentNode;
    if (!own || own.closest(UNSAID) || !isShown(own)) continue;
    const line = lineOf(own, part);
    lines.set(line, (lines.get(line) ?? '') + (textContent ?? ''));
  }
  return [...lines.values()].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Adds the buttons that read the page and its outcome aloud (朗读), where the device has a voice. */
export default function readAloud(place: HTMLElement): void {
  const { speechSynthesis: voice } = globalThis;
  const main = place.closest('main');
  if (!voice || !main) return;
  const reader = readersOf(voice);
  // A voice goes on over the end of its page.
  globalThis.addEventListener('pagehide', () => voice.cancel());
  place.append(reader(main, '朗读本页'));
  for (const part of main.querySelectorAll<HTMLElement>(PARTS)) {
    const heading = part.querySelector('h2');
    const top = heading?.closest<HTMLElement>('.section-head') ?? heading;
    top?.after(element('div', { className: 'read-aloud' }, reader(part, `朗读${nameOf(top)}`)));
  }
}

/** Title of a part, without its number (五). */
const nameOf = (heading: HTMLElement) =>
  (heading.querySelector('h2') ?? heading).textContent.replace(/^[一二三四五六七八九十]+　/, '');

/** Buttons of one voice: each stops what another began. */
function readersOf(voice: SpeechSynthesis) {
  let stop: (() => void) | null = null;
  return (part: HTMLElement, name: string): HTMLButtonElement => {
    const say = button(name, 'quiet', () => (stop === done ? done() : start()));
    const done = () => {
      stop = null;
      say.textContent = name;
      voice.cancel();
    };
    const start = () => {
      stop?.();
      stop = done;
      say.textContent = STOP;
      for (const folded of part.querySelectorAll<HTMLDetailsElement>(WHOLE)) folded.open = true;
      const utterances = textsOf(part).map((text) => new SpeechSynthesisUtterance(text));
      for (const utterance of utterances) Object.assign(utterance, { lang: 'zh-CN', rate: RATE });
      // A speech that another button cut off ends late: its end must not stop the new one.
      utterances.at(-1)?.addEventListener('end', () => (stop === done ? done() : undefined));
      utterances.forEach((utterance) => voice.speak(utterance));
    };
    return say;
  };
}
