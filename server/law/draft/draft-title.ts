/** 草案的题目: the first lines of a draft, where they read like a title. */
import { isCounted, isTableLine } from './draft-blocks.ts';

const LONGEST_LINE = 50;
const MOST_LINES = 4;
/** Kinds of document (文种), as a title ends with one. */
export const KINDS =
  '办法|条例|规定|细则|方案|规划|规则|意见|决定|通知|公告|通告|计划|纲要|标准|制度|预案|目录|清单|要点|措施|章程|指引|规程|准则|协议';
const NAME = `(?:${KINDS})`;
/** （征求意见稿）, （试行）, （草案·修改稿） */
const STANDING = '[（(](?=[^（）()]*(?:稿|草案|试行|暂行|修订|修正))[^（）()]{1,20}[）)]';
const TITLE = new RegExp(`^《?.*${NAME}(?:${STANDING})*》?$`, 'u');
/** Marks of a text that nobody has decided on yet (稿本的标记). */
const BEFORE_DECISION = [
  '草案',
  '草案送审稿',
  '送审稿',
  '重新送审稿',
  '修改稿',
  '草案修改稿',
  '征求意见稿',
  '草案征求意见稿',
  '讨论稿',
];

/** Titles that a file of a draft may carry before it is decided on (草案文件的题目): the matter's, alone or with the mark of a draft. */
export const titlesBeforeReview = (title: string): string[] => [
  title,
  ...BEFORE_DECISION.map((mark) => `${title}（${mark}）`),
];

const ONLY_STANDING = new RegExp(`^(?:${STANDING})+$`, 'u');
/** A second title line such as 实施细则 under the name of the act it implements. */
const SECOND = new RegExp(`^(?:[^（(，。：《]{0,8})${NAME}(?:${STANDING})*$`, 'u');
/** ×政发〔2026〕3号, 2026年11月, 附件1, ××县人民政府办公室文件 */
const ABOVE =
  /^(?:附件|附录)\s*[〇一二三四五六七八九十0-9０-９]*[:：]?$|号$|^[0-9０-９〇○二一]{4}年.*[日月]$|文件$/u;
const SENTENCE = /[。；：，！？]|:$/u;

/** Lines of the title among the first lines of the draft, and its text. */
interface Found {
  from: number;
  to: number;
  title: string;
}

/** The title of a text that stands before the first number; '' where none is found. */
export const titleIn = (text: string): string => find(text.split('\n'))?.title ?? '';

function find(lines: readonly string[]): Found | null {
  const from = lines.findIndex((line) => !ABOVE.test(line));
  if (from < 0) return null;
  const able = lines.slice(from, from + MOST_LINES);
  const end = able.findIndex((line) => !mayBeTitle(line));
  const candidates = end < 0 ? able : able.slice(0, end);
  const ends = candidates.findIndex((_line, index) => TITLE.test(candidates.slice(0, index + 1).join('')));
  const count = ends < 0 ? Math.min(1, candidates.length) : ends + 1 + following(candidates.slice(ends + 1));
  if (count === 0 || (ends < 0 && lines.length > 1 && candidates.length > 1)) return null;
  return { from, to: from + count, title: bare(candidates.slice(0, count).join('')) };
}

const mayBeTitle = (line: string) =>
  line.length <= LONGEST_LINE && !SENTENCE.test(line) && !isCounted(line) && !isTableLine(line);

function following(lines: readonly string[]): number {
  const end = lines.findIndex((line) => !ONLY_STANDING.test(line) && !SECOND.test(line));
  return end < 0 ? lines.length : end;
}

/** 《甲办法》 → 甲办法, where the marks hold the whole. */
const bare = (title: string) => /^《([^《》]*)》$/u.exec(title)?.[1] ?? title;

/** 前言 in its parts: the lines above the title (附件1), the lines of the title, and those below it. */
export interface TitledText {
  above: string[];
  title: string[];
  below: string[];
}

/** The lines of a text that begins with this title (题目与正文分开); without it, all of them stand below. */
export function apartFromTitle(text: string, title: string): TitledText {
  const lines = text.split('\n').filter((line) => line !== '');
  const found = title === '' ? null : find(lines);
  if (found?.title !== title) return { above: [], title: [], below: lines };
  return {
    above: lines.slice(0, found.from),
    title: lines.slice(found.from, found.to),
    below: lines.slice(found.to),
  };
}
