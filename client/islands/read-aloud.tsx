import { button, element } from './element.ts';

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, th, td, legend, label';
/** What people come back for, read by itself too: 处理结果, 公告, 公示记录. */
const PARTS = '#jieguo, #gonggao, #gongshi';
const STOP = '停止朗读';
const RATE = 0.9;

/** What is read of a page or of a part of it: each block once, what is hidden or lies inside another block not at all. */
const textsOf = (part: HTMLElement): string[] =>
  [...part.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => block.getClientRects().length > 0 && !block.querySelector(BLOCKS))
    .map((block) => block.innerText.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** Adds the buttons that read the page and what came of it aloud (朗读), where the device has a voice. */
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

/** 五　抽选结果 → 抽选结果 */
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
      const utterances = textsOf(part).map((text) => new SpeechSynthesisUtterance(text));
      for (const utterance of utterances) Object.assign(utterance, { lang: 'zh-CN', rate: RATE });
      // What another button cut off ends late: it must not stop that one.
      utterances.at(-1)?.addEventListener('end', () => (stop === done ? done() : undefined));
      utterances.forEach((utterance) => voice.speak(utterance));
    };
    return say;
  };
}
