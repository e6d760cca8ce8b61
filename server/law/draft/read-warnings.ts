/** 切分核对: warnings for a person to check before a split counts. A warning never changes the text. */
import { numeralStyle } from './clause-number.ts';
import type { ClauseStart } from './clause-start.ts';
import { blocksOf, isTableLine } from './draft-blocks.ts';
import type { PlacedLine } from './draft-line.ts';
import { ClauseKind, type DraftClause, isHeading, outline, type OutlineEntry } from './draft-tree.ts';

/** Possible faults of a text as it was split (切分疑点). */
export enum ReadWarningCode {
  NUMBER_GAP = 'NUMBER_GAP',
  NUMBER_REPEATED = 'NUMBER_REPEATED',
  NUMBER_BACKWARD = 'NUMBER_BACKWARD',
  NUMBER_STYLE = 'NUMBER_STYLE',
  CONTENTS_SKIPPED = 'CONTENTS_SKIPPED',
  HEADING_EMPTY = 'HEADING_EMPTY',
  UNNUMBERED = 'UNNUMBERED',
  CLAUSE_LONG = 'CLAUSE_LONG',
  TABLE_UNEVEN = 'TABLE_UNEVEN',
}

/**
 * One warning: `line` counts the lines that were read, from 1; `no` is the clause, '' for the whole; `check` is the
 * advice.
 */
export interface ReadWarning {
  code: ReadWarningCode;
  line: number;
  no: string;
  check: string;
}

/** A clause as it was read, with the line on which it begins; `start` is null for one without a number. */
export interface ReadClauseAt extends DraftClause {
  at: number;
  start: ClauseStart | null;
}

const LONG_CHARACTERS = 3000;

/** All warnings, in the order of the lines. */
export function warningsOf(
  clauses: readonly ReadClauseAt[],
  skipped: readonly PlacedLine[],
): readonly ReadWarning[] {
  const found = [
    ...contents(skipped),
    ...whole(clauses),
    ...numbers(clauses),
    ...emptyHeadings(clauses),
    ...clauses.flatMap((clause) => [...long(clause), ...uneven(clause)]),
  ];
  return found.toSorted((one, other) => one.line - other.line);
}

const warning = (code: ReadWarningCode, line: number, no: string, check: string): ReadWarning => ({
  code,
  line,
  no,
  check,
});

const contents = (skipped: readonly PlacedLine[]) =>
  skipped.slice(0, 1).map(({ at }) => {
    const check = `从第${at}行起的${skipped.length}行是目录，没有读入正文；请核对其中没有正文。`;
    return warning(ReadWarningCode.CONTENTS_SKIPPED, at, '', check);
  });

const whole = (clauses: readonly ReadClauseAt[]) =>
  clauses
    .filter(({ kind }) => kind === ClauseKind.WHOLE)
    .map(({ at, no }) =>
      warning(
        ReadWarningCode.UNNUMBERED,
        at,
        no,
        '没有找到“第…条”或者“一、”，全文作为一段；需要逐条提意见的，请先编号。',
      ),
    );

/** Kinds of clause within which a number of this kind begins again from 一. */
const BEGIN_AGAIN: Readonly<Partial<Record<ClauseKind, readonly ClauseKind[]>>> = {
  [ClauseKind.CHAPTER]: [ClauseKind.PART],
  [ClauseKind.SECTION]: [ClauseKind.PART, ClauseKind.CHAPTER],
  [ClauseKind.ITEM]: [ClauseKind.PART, ClauseKind.CHAPTER, ClauseKind.SECTION],
};

/** 编 and 分编 are one kind and count apart. */
const lineOf = ({ kind, no }: ClauseStart) => (no.endsWith('分编') ? '分编' : kind);

function numbers(clauses: readonly ReadClauseAt[]): ReadWarning[] {
  const last = new Map<string, ClauseStart>();
  return clauses.flatMap(({ start, no }) => {
    if (!start || start.value === 0) return [];
    const before = last.get(lineOf(start));
    last.set(lineOf(start), start);
    for (const [kind, above] of Object.entries(BEGIN_AGAIN))
      if (above.includes(start.kind)) last.delete(kind);
    if (start.kind === ClauseKind.PART && lineOf(start) !== '分编') last.delete('分编');
    return [...sequence(start, before, no), ...style(start, before, no)];
  });
}

function sequence(start: ClauseStart, before: ClauseStart | undefined, no: string): ReadWarning[] {
  const last = before?.value ?? 0;
  const under = start.no.includes('条之');
  const { value, at } = start;
  if (value === last + (under ? 0 : 1)) return [];
  const told = before ? `${before.no}之后是${start.no}` : `从${start.no}开始`;
  if (value > last) return [warning(ReadWarningCode.NUMBER_GAP, at, no, `${told}，请核对是否有缺。`)];
  if (value === last)
    return [warning(ReadWarningCode.NUMBER_REPEATED, at, no, `${start.no}出现了两次，请核对序号。`)];
  return [
    warning(ReadWarningCode.NUMBER_BACKWARD, at, no, `${told}，请核对顺序，或者是否把引用的文字读成了条款。`),
  ];
}

function style(start: ClauseStart, before: ClauseStart | undefined, no: string): ReadWarning[] {
  const now = numeralStyle(start.digits);
  const earlier = before && numeralStyle(before.digits);
  if (!earlier || earlier === now) return [];
  const check = `${before.no}用${earlier}，${start.no}用${now}，请核对是否同一份草案的序号。`;
  return [warning(ReadWarningCode.NUMBER_STYLE, start.at, no, check)];
}

function emptyHeadings(clauses: readonly ReadClauseAt[]): ReadWarning[] {
  const at = new Map(clauses.map((clause) => [clause.no, clause]));
  const empty = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
    entries.flatMap((entry) =>
      isHeading(entry.kind) && entry.children.length === 0 ? [entry] : empty(entry.children),
    );
  return empty(outline(clauses)).map(({ no }) => {
    const lost = at.get(no)?.text.includes('\n') ? '，下面的文字随标题一起，不能单独提意见' : '';
    return warning(
      ReadWarningCode.HEADING_EMPTY,
      at.get(no)?.at ?? 1,
      no,
      `${no}下面没有条款${lost}，请核对。`,
    );
  });
}

function long({ kind, no, text, at }: ReadClauseAt): ReadWarning[] {
  if (kind === ClauseKind.ANNEX || kind === ClauseKind.WHOLE || text.length <= LONG_CHARACTERS) return [];
  const words = text.split('\n').filter((line) => !isTableLine(line));
  const length = words.reduce((sum, line) => sum + line.length, 0);
  if (length <= LONG_CHARACTERS) return [];
  return [warning(ReadWarningCode.CLAUSE_LONG, at, no, `${no}有${length}字，请核对是否漏读了其中的序号。`)];
}

function uneven({ no, text, at }: ReadClauseAt): ReadWarning[] {
  const widths = text.includes('|') ? blocksOf(text).map(({ rows }) => rows.map((row) => row.length)) : [];
  if (!widths.some((row) => new Set(row).size > 1)) return [];
  return [warning(ReadWarningCode.TABLE_UNEVEN, at, no, `${no}中的表格各行列数不同，请核对。`)];
}
