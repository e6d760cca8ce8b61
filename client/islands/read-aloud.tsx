import { button } from './element.ts';

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, th, td, legend, label';
const RATE = 0.9;

/** What is read of a page: each block once, what is hidden or lies inside another block not at all. */
const textsOf = (main: HTMLElement): string[] =>
  [...main.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => block.getClientRects().length > 0 && !block.querySelector(BLOCKS))
    .map((block) => block.innerText.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** Adds the button that reads the page aloud (朗读), where the device has a voice. */
export default function readAloud(place: HTMLElement): void {
  const { speechSynthesis: voice } = globalThis;
  const main = place.closest('main');
  if (!voice || !main) return;
  const say = button('朗读本页', 'quiet', () => (voice.speaking ? stop() : start()));
  const stop = () => {
    voice.cancel();
    say.textContent = '朗读本页';
  };
  const start = () => {
    say.textContent = '停止朗读';
    const utterances = textsOf(main).map((text) => new SpeechSynthesisUtterance(text));
    for (const utterance of utterances) Object.assign(utterance, { lang: 'zh-CN', rate: RATE });
    utterances.at(-1)?.addEventListener('end', stop);
    utterances.forEach((utterance) => voice.speak(utterance));
  };
  // A voice goes on over the end of its page.
  globalThis.addEventListener('pagehide', () => voice.cancel());
  place.append(say);
}
