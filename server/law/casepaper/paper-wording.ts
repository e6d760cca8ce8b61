/**
 * The wording of a document (文书文本): its blanks are those of its kind, and those the law requires cannot be left out.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank as empty, saysWhy } from '#server/law/substance.ts';
import type { PaperWording } from './default-wordings.ts';
import { BlankType, type BlankValue, type BlankValues, linesOf, type PaperBlank } from './paper-blank.ts';
import { unfilled, wordsOf } from './paper-blank.ts';

const r58 = provision('R-58', 'DESIGN', '文书规则');

const BLANK = /\{\{([^{}]*)\}\}/gu;
const TITLE_MAX = 80;
const BODY_MAX = 4000;

/** A piece of a filled document (文书的一块): a heading, a paragraph, or a table with its head. */
export type PaperBlock =
  | { kind: 'HEADING' | 'PARAGRAPH'; text: string }
  | { kind: 'TABLE'; rows: readonly (readonly string[])[] };

/** The names of the blanks in a text, each once. */
const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(BLANK)].map(([, name]) => name ?? '')),
];

/** Reasons against a wording, all at once. */
export const refuseWording = (
  { title, body }: PaperWording,
  blanks: readonly PaperBlank[],
  { former, reason }: { former: PaperWording; reason: string },
): Finding[] => {
  const all = `${title}\n${body}`;
  const named = namesIn(all);
  const unknown = named.filter((name) => !blanks.some((one) => one.name === name));
  const missing = blanks.filter(({ name, needed }) => needed && !named.includes(name));
  const tables = blanks.filter(({ type, name }) => type === BlankType.TABLE && inLine(all, name));
  const same = title === former.title && body === former.body;
  return [
    ...(empty(title) ? [noTitle] : []),
    ...(empty(body) ? [noBody] : []),
    ...(Array.from(title).length > TITLE_MAX || title.includes('\n') ? [longTitle] : []),
    ...(Array.from(body).length > BODY_MAX ? [longBody] : []),
    ...(/[{}]/u.test(all.replaceAll(BLANK, '')) ? [broken] : []),
    ...(unknown.length > 0 ? [unknownBlank(unknown, blanks)] : []),
    ...(missing.length > 0 ? [missingBlank(missing)] : []),
    ...(tables.length > 0 ? [tableInLine(tables)] : []),
    ...(same ? [unchanged] : []),
    ...(saysWhy(reason) ? [] : [noReason]),
  ];
};

/** Whether a blank is used anywhere within a line of other words. */
const inLine = (text: string, name: string): boolean =>
  text.split('\n').some((line) => line.includes(`{{${name}}}`) && line.trim() !== `{{${name}}}`);

/** A document filled from the record (填好的文书). A line whose optional blank has no value is left out. */
export const fillWording = (
  { title, body }: PaperWording,
  blanks: readonly PaperBlank[],
  values: BlankValues,
): { title: string; blocks: PaperBlock[] } => ({
  title: filled(title, blanks, values),
  blocks: body.split('\n').flatMap((line) => blocksOf(line.trim(), blanks, values)),
});

function blocksOf(line: string, blanks: readonly PaperBlank[], values: BlankValues): PaperBlock[] {
  const inside = blanks.filter(({ name }) => line.includes(`{{${name}}}`));
  if (line === '') return [];
  const [first] = inside;
  const alone = first && line === `{{${first.name}}}`;
  if (alone && unfilled(first, values[first.name])) return [];
  if (alone && first.type === BlankType.TABLE)
    return [{ kind: 'TABLE', rows: values[first.name] as readonly (readonly string[])[] }];
  if (alone && first.type === BlankType.LIST)
    return linesOf(values[first.name] as BlankValue).map((text) => ({ kind: 'PARAGRAPH', text }));
  // A label whose only blank is empty is left out as a whole; among other words the blank alone is left out.
  if (first && line.endsWith(`：{{${first.name}}}`) && unfilled(first, values[first.name])) return [];
  const text = filled(line, blanks, values);
  return [{ kind: HEADING.test(text) ? 'HEADING' : 'PARAGRAPH', text }];
}

/** 一、 and a few words that are no sentence. */
const HEADING = /^[一二三四五六七八九十]{1,3}、[^。；：]{1,30}$/u;

const filled = (text: string, blanks: readonly PaperBlank[], values: BlankValues): string =>
  text.replaceAll(BLANK, (_, name: string) => {
    const blank = blanks.find((one) => one.name === name);
    const value = values[name];
    return blank && value !== undefined && !unfilled(blank, value) ? wordsOf(blank, value) : '';
  });

const named = (blanks: readonly PaperBlank[]) => blanks.map(({ name }) => `{{${name}}}`).join('、');

const noTitle = r58.block('WORDING_EMPTY', 'title')`
  没有标题。
  填写文书的标题。`;

const noBody = r58.block('WORDING_EMPTY', 'body')`
  没有正文。
  填写文书的正文。`;

const longTitle = r58.block('WORDING_LONG', 'title')`
  标题只写一行，不超过${TITLE_MAX}字。
  缩短标题。`;

const longBody = r58.block('WORDING_LONG', 'body')`
  正文超过${BODY_MAX}字。
  缩短正文；每件文书自己的内容由空白带入。`;

const broken = r58.block('BLANK_BROKEN', 'body')`
  有没有写完的空白：花括号不成对。
  空白写作{{名称}}，前后各两个花括号。`;

const unknownBlank = (names: readonly string[], blanks: readonly PaperBlank[]) =>
  r58.block('BLANK_UNKNOWN', 'body')`
    没有这样的空白：${names.map((name) => `{{${name}}}`).join('、')}。
    可以用的空白：${named(blanks)}。`;

const missingBlank = (blanks: readonly PaperBlank[]) => r58.block('BLANK_MISSING', 'body')`
  缺少必须有的空白：${named(blanks)}。
  把缺少的空白写进标题或者正文。`;

const tableInLine = (blanks: readonly PaperBlank[]) => r58.block('BLANK_TABLE_IN_LINE', 'body')`
  ${named(blanks)}是表格，不能写在句子里。
  让它单独占一行。`;

const unchanged = r58.block('WORDING_UNCHANGED', 'body')`
  和现在的文本一样。
  没有要改的，不用保存。`;

const noReason = r58.block('WORDING_REASON_REQUIRED', 'reason')`
  没有写明修改的原因。
  写明为什么修改，不少于5字。`;
