/** 公文格式: the parts around the text of a document that do not belong to it: 发文字号, 标题, 题注, 主送机关; 落款, 日期, 抄送, 印发. */

import { BODY, DATE, type DocumentFacts, type FrameWords, frameWords, HAN } from './frame-words.ts';

/** A name in a list, and the number it has there: none, or the one of its annex. */
interface ListedName {
  no: string;
  name: string;
}

/** Names that may occur around the text of this document. */
export interface Frame {
  /** Names of the document. */
  titles: readonly string[];
  /** Lines of its table of contents. */
  contents: readonly string[];
  /** Its annexes, as the text lists them: 1.甲. */
  annexes: readonly ListedName[];
  words: FrameWords;
  /** Patterns of the single-line elements. */
  signs: readonly RegExp[];
}

/** The parts around a document by its names and what is known of it (公文格式的各要素). */
export function documentFrame(
  named: Pick<Frame, 'titles' | 'contents' | 'annexes'>,
  facts: DocumentFacts,
): Frame {
  const words = frameWords(named.titles, facts);
  return { ...named, words, signs: signsOf(words) };
}

/** A stretch of a text with the positions at which its lines begin; plain signs. */
export interface Stretch {
  text: string;
  starts: ReadonlySet<number>;
}

const TITLE_LINES = 360;
const ORDERED = '第[0-9〇一二三四五六七八九十百]{1,5}号';

const sticky = (source: string) => new RegExp(source, 'uy');

/** Single-line elements that may stand before or after the text (版头、版记的单行要素). */
const signsOf = (words: FrameWords): readonly RegExp[] => [
  sticky(words.documentNo),
  sticky(words.day),
  sticky(`${words.organ}(?:(?:规范性)?文件|令|公告|通告)?`),
  ...(words.numbered ? [] : [sticky(ORDERED)]),
  sticky('\\((?:此件(?:主动公开|依申请公开|不予公开|公开发布|发布)?|此页无正文|盖章|印章|公章)\\)'),
  sticky('信息公开(?:选项|属性|形式|类别|方式):(?:主动公开|依申请公开|不予公开)'),
  sticky(`[县市区州省]长:?${HAN}{2,4}`),
  sticky('\\(?共印[0-9]{1,5}份\\)?'),
  sticky('特急|加急|平急'),
];

const NOTE = sticky('\\(([^()。]{2,160})\\)');
const COPIES = sticky(`(?:抄送|抄报|分送|主送):([^。;]{0,400}?)(?:。|$|(?=${BODY}${DATE}印发))`);

/** End of an element that may run over several lines: 题注 in brackets, 抄送. */
function longEnd({ text }: Stretch, at: number, { words }: Frame): number | null {
  const [note, inside] = stickAt(NOTE, text, at);
  if (note && inside && words.notes(inside)) return at + note.length;
  const [copies, list] = stickAt(COPIES, text, at);
  return copies && list !== undefined && words.receives(list) ? at + copies.length : null;
}

/** Maximum length of a head or an end in characters; it includes the notice that issues the document. */
const LONGEST_FRAME = 5000;

/** Lines before the text that belong to no document head (正文之前多出的文字). */
export function beyondHead(stretch: Stretch, frame: Frame): string {
  if (stretch.text.length > LONGEST_FRAME) return stretch.text;
  let at = 0;
  let beyond = '';
  while (at < stretch.text.length) {
    const to = headEnd(stretch, at, frame) ?? frameEnd(stretch, at, frame);
    if (to === null) beyond += stretch.text.slice(at, nextLine(stretch, at));
    at = to ?? nextLine(stretch, at);
  }
  return beyond;
}

/** Length of the head of a document, if it begins here. */
export function headLength(stretch: Stretch, frame: Frame): number {
  let at = 0;
  for (;;) {
    const to = headEnd(stretch, at, frame) ?? frameEnd(stretch, at, frame);
    if (to === null || to === at || to > LONGEST_FRAME) return at;
    at = to;
  }
}

/** Where the end of a document begins (落款之前): the first line from which on everything is of its end. */
export function tailStart(stretch: Stretch, frame: Frame): number {
  const first = stretch.text.length - LONGEST_FRAME;
  const from = [...stretch.starts].filter((at) => at >= first).sort((a, b) => a - b);
  const tried = new Set<number>();
  return from.find((at) => isTail(stretch, at, frame, tried)) ?? stretch.text.length;
}

/** Whether everything from here on belongs to the end; a position already tried is known to fail. */
function isTail(stretch: Stretch, from: number, frame: Frame, tried: Set<number>): boolean {
  let at = from;
  while (at < stretch.text.length) {
    if (tried.has(at)) return false;
    tried.add(at);
    const to = frameEnd(stretch, at, frame);
    if (to === null || to === at) return false;
    at = to;
  }
  return true;
}

function frameEnd(stretch: Stretch, at: number, frame: Frame): number | null {
  const { text } = stretch;
  const line = nextLine(stretch, at);
  for (const sign of frame.signs) {
    const [found] = stickAt(sign, text, at);
    if (found && at + found.length <= line) return at + found.length;
  }
  return longEnd(stretch, at, frame) ?? listEnd(text, at, { word: /附件:?/uy, names: frame.annexes });
}

/** The word that begins a list of names, and the names. */
interface NameList {
  word: RegExp;
  names: readonly ListedName[];
}

/** Names one after another behind a word, with their numbers and pages: 附件：1.甲 2.乙; 目录 第一章 总则……3. */
function listEnd(text: string, from: number, { word, names }: NameList): number | null {
  word.lastIndex = from;
  const [found] = word.exec(text) ?? [];
  if (!found) return null;
  let end = from + found.length;
  for (let at = end; ;) {
    const [sign = '', no = ''] = stickAt(/(?:([0-9]{1,3})[.、]?)?/uy, text, at);
    const told = names.find((one) => text.startsWith(one.name, at + sign.length) && isNumbered(one, no));
    if (!told) return end === from + found.length ? null : end;
    const [pages = ''] = stickAt(/[.…·-]*[0-9]{0,4}/uy, text, at + sign.length + told.name.length);
    at += sign.length + told.name.length;
    end = /[.…·-]/u.test(pages) || word.source.startsWith('目') ? at + pages.length : at;
    at = end;
  }
}

/** An annex without a number may be listed as the first. */
const isNumbered = ({ no }: ListedName, listed: string) => listed === no || (no === '' && listed === '1');

function stickAt(pattern: RegExp, text: string, at: number): readonly string[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

function headEnd(stretch: Stretch, at: number, frame: Frame): number | null {
  const { text } = stretch;
  const names = frame.contents.map((name) => ({ no: '', name }));
  const contents = listEnd(text, at, { word: /目[录次]/uy, names });
  if (contents !== null) return contents;
  for (let end = nextLine(stretch, at); end - at <= TITLE_LINES; end = nextLine(stretch, end)) {
    const piece = text.slice(at, end);
    if (isTitle(piece, frame) || isRecipient(piece, frame)) return end;
    if (end >= text.length) break;
  }
  const stop = text.indexOf('。', at);
  return stop > at && stop - at <= 300 && frame.words.issues(text.slice(at, stop)) ? stop + 1 : null;
}

/** A name of the document, or what issues it by its name: 关于印发《…》的通知. */
const isTitle = (piece: string, { titles, words }: Frame) => titles.includes(piece) || words.announces(piece);

const isRecipient = (piece: string, { words }: Frame) =>
  piece.endsWith(':') && piece.length > 1 && words.receives(piece.slice(0, -1));

function nextLine({ text, starts }: Stretch, at: number): number {
  let end = at + 1;
  while (end < text.length && !starts.has(end)) end += 1;
  return end;
}
