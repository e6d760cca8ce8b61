import { halfWording } from '#server/law/draft/half-wording.ts';
import type { Span } from '#server/law/draft/redline.ts';
import { rewordingOf, rewordsNothing } from '#server/law/draft/rewording.ts';
import { element } from '../element.ts';

/** 增删对照 while a wording is typed: the marked text for the eye, its size in a short sentence for every reader. */
export function showRedLine(place: HTMLElement, original: string, wording: string): void {
  if (!place.firstChild)
    place.append(
      element('p', { className: 'redlined' }),
      element('p', { className: 'small soft', role: 'status' }),
    );
  const [line, said] = place.children;
  const spans = rewordingOf(original, wording);
  const same = rewordsNothing(original, wording);
  line?.replaceChildren(...(same || !spans ? [] : spans.map(marked)));
  const sentence = same ? '和原文一样，还没有改。' : sayChange(original, wording, spans);
  if (said && said.textContent !== sentence) said.textContent = sentence;
}

const MARKS = { GONE: ['del', '删除：'], NEW: ['ins', '新增：'] } as const;

/** One run of words, marked as the pages mark it (Redline). */
function marked({ kind, text }: Span): Node {
  if (kind === 'SAME') return document.createTextNode(text);
  const [name, told] = MARKS[kind];
  return element(name, {}, element('span', { className: 'visually-hidden' }, told), text);
}

function sayChange(original: string, wording: string, spans: readonly Span[] | null): string {
  const half = halfWording(original, wording) ? '您写的只是一部分，核对时会问其余的话怎么办。' : '';
  if (!spans) return half || '和原文相差很大，不逐字对照。';
  const signs = (kind: Span['kind']) =>
    spans.reduce((sum, one) => sum + (one.kind === kind ? Array.from(one.text).length : 0), 0);
  const [gone, added] = [signs('GONE'), signs('NEW')];
  const counted = [gone > 0 ? `删去${gone}字` : '', added > 0 ? `新增${added}字` : ''].filter(Boolean);
  return `${counted.join('，')}。${half}`;
}
