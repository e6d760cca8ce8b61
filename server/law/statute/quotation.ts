/**
 * 引文核对: a quotation is made of the words of the articles, in their order. Punctuation and width are set aside; what is left out stands as ……, or begins and ends where a sentence does.
 */
import { plainSigns } from '#server/law/draft/same-signs.ts';

const LETTER = /[\p{L}\p{N}%]/u;
/** Signs at which a part of a sentence may be taken alone. */
const STOP = /[。;:!?…]/u;
/** The number of an item (项), behind which its words begin. */
const ITEM = /^[一二三四五六七八九十]{1,3}$/u;
/** The number of the article before its words, as quotations often have it. */
const NUMBERED = /^\s*第\S{1,8}条(?:之\S)?\s+/u;
/** Words shown around the place where a quotation leaves its article. */
const SHOWN = 12;

/** The place where a quotation leaves the article: the words quoted, and those that stand there. */
export interface QuotationFault {
  quoted: string;
  stands: string;
}

interface Letters {
  text: string;
  /** Positions in `text` at which a sentence begins or ends. */
  stops: ReadonlySet<number>;
}

function lettersOf(lines: readonly string[]): Letters {
  const stops = new Set([0]);
  let text = '';
  for (const line of lines) {
    let begun = text.length;
    for (const sign of plainSigns(line)) {
      if (LETTER.test(sign)) text += sign;
      if (!STOP.test(sign) && !(sign === ')' && ITEM.test(text.slice(begun)))) continue;
      begun = text.length;
      stops.add(begun);
    }
    stops.add(text.length);
  }
  return { text, stops };
}

/** Parts of a quotation between ellipses and line ends; `begins`, `ends`: an ellipsis stands there. */
function partsOf(quotation: string) {
  return quotation
    .split(/\n/u)
    .flatMap((line) => {
      const parts = plainSigns(line.replace(NUMBERED, ''))
        .replaceAll(/^["']+|["']+$/gu, '')
        .split(/…|\.{3,}/u);
      return parts.map((part, at) => ({
        text: lettersOf([part]).text,
        begins: at > 0,
        ends: at < parts.length - 1,
      }));
    })
    .filter(({ text }) => text !== '');
}

/** The first place where a quotation is not the text of these articles (引文与原文不一致); null where it is. */
export function quotationFault(quotation: string, articles: readonly string[]): QuotationFault | null {
  const source = lettersOf(articles.flatMap((article) => article.split('\n')));
  let from = 0;
  for (const { text, begins, ends } of partsOf(quotation)) {
    const at = placed(source, text, from, { begins, ends });
    if (at < 0) return faultOf(source.text, text, from);
    from = at + text.length;
  }
  return null;
}

/** Where a part stands from here on, beginning and ending as a sentence does unless an ellipsis says otherwise; else -1. */
function placed(
  { text, stops }: Letters,
  part: string,
  from: number,
  { begins, ends }: { begins: boolean; ends: boolean },
): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1))
    if ((begins || stops.has(at)) && (ends || stops.has(at + part.length))) return at;
  return -1;
}

/** Compares a part with the place that agrees with it longest from its first words on. */
function faultOf(source: string, part: string, from: number): QuotationFault {
  const { start, length } = nearest(source, part, from);
  const shownFrom = Math.max(0, length - 4);
  return {
    quoted: cut(part, shownFrom),
    stands: length === 0 ? cut(source, from) : cut(source, start + shownFrom),
  };
}

function nearest(source: string, part: string, from: number): { start: number; length: number } {
  let best = { start: from, length: 0 };
  for (let start = 0; start < source.length; start += 1) {
    let length = 0;
    while (length < part.length && source[start + length] === part[length]) length += 1;
    if (length > best.length) best = { start, length };
  }
  return best;
}

const cut = (text: string, from: number) =>
  `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN)}${from + SHOWN < text.length ? '…' : ''}`;
