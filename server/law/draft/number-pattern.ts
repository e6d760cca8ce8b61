/** 编号体例: how a draft counts its clauses — from which number, in which numerals, and where it begins again. */
import { numberOf, NUMERAL, type NumeralStyle, numeralStyle } from './clause-number.ts';
import { ClauseKind, depthOf, isHeading } from './draft-tree.ts';

/** A clause as it is counted. */
export interface CountedClause {
  readonly kind: ClauseKind;
  readonly no: string;
}

/** 章、节、条 each count for themselves, 分编 apart from 编. */
export type Row = string;

/** The row a clause is counted in; null: it has a number of its own. */
export function rowOf({ kind, no }: CountedClause): Row | null {
  const counted = isHeading(kind) || kind === ClauseKind.ARTICLE || kind === ClauseKind.ITEM;
  return counted ? `${kind}${no.includes('分编') ? '分' : ''}` : null;
}

/** How one row is counted (体例). `again`: the depths of headings behind which it begins again. */
export interface NumberPattern {
  start: number;
  style: NumeralStyle;
  again: ReadonlySet<number>;
}

const PLACE = new RegExp(`^第?(${NUMERAL})(?:编|分编|章|节|条)?(之${NUMERAL})?(?:（\\d+）)?$`, 'u');

/** A number's value and whether it stands under another: 第九条之一; null where it is none. */
export function placeOf(no: string): { value: number; digits: string; under: boolean } | null {
  const [, digits = '', under = ''] = PLACE.exec(no) ?? [];
  const value = numberOf(digits);
  return value === null ? null : { value, digits, under: under !== '' };
}

/** The pattern of a row, read from a draft before it is edited. */
export function patternOf(draft: readonly CountedClause[], row: Row): NumberPattern {
  const first = draft.find((one) => rowOf(one) === row && placeOf(one.no)?.under === false);
  const place = first && placeOf(first.no);
  const articles = draft.find(({ kind, no }) => kind === ClauseKind.ARTICLE && placeOf(no));
  const digits = place?.digits ?? (articles && placeOf(articles.no)?.digits) ?? '';
  return { start: place?.value ?? 1, style: numeralStyle(digits), again: beginsAgain(draft, row) };
}

/** By what stands between each number and the next: where more begin again than go on. */
function beginsAgain(draft: readonly CountedClause[], row: Row): ReadonlySet<number> {
  const seen = new Map<number, number>();
  let last: number | null = null;
  let heading: number | null = null;
  for (const clause of draft) {
    const place = rowOf(clause) === row ? placeOf(clause.no) : null;
    if (place && !place.under) {
      const again = last !== null && place.value <= last ? 1 : -1;
      if (last !== null && heading !== null) seen.set(heading, (seen.get(heading) ?? 0) + again);
      [last, heading] = [place.value, null];
    } else if (isHeading(clause.kind)) heading = Math.min(heading ?? depthOf(clause), depthOf(clause));
  }
  const told = new Map([...customOf(row), ...seen]);
  return new Set([...told].filter(([, times]) => times > 0).map(([depth]) => depth));
}

/** 节 begins again in each 章, 分编 in each 编, where the draft does not say otherwise. */
const customOf = (row: Row): [number, number][] => {
  if (row === rowOf({ kind: ClauseKind.SECTION, no: '' })) return [0, 1, 2].map((depth) => [depth, 1]);
  return row === rowOf({ kind: ClauseKind.PART, no: '分编' }) ? [[0, 1]] : [];
};
