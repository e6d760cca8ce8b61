import { refuseExchange } from '#server/law/catalogue/catalogue-adjustment.ts';
import { inRow } from '#server/law/catalogue/catalogue-publication.ts';
import { type PlannedTime, refusePlannedTime } from '#server/law/catalogue/planned-year.ts';
import {
  type ComparedMatter,
  isSameMatter,
  refuseRepeatedMatter,
} from '#server/law/catalogue/same-matter.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { CatalogueFacts, FactRow } from './catalogue-facts.ts';

/**
 * Reasons against what an edition states for the first time: a matter that stands there already or takes the place of
 * one the public was asked about, a decision time that is over or of another year. What was published before is not judged again.
 */
export const refuseListing = (facts: CatalogueFacts): Finding[] =>
  facts.rows.flatMap((row, index) =>
    [
      ...(planned(row) ? refusePlannedTime(row, facts) : []),
      ...refuseExchange(row),
      ...(named(row) ? refuseRepeatedMatter(row, standing(facts, index)) : []),
    ].map(inRow(row, index)),
  );

/** The same, for one more row of an edition. */
export const refuseNewRow = (row: ComparedMatter & PlannedTime, facts: CatalogueFacts): Finding[] => [
  ...refusePlannedTime(row, facts),
  ...refuseRepeatedMatter(row, standing(facts, facts.rows.length)),
];

const planned = ({ plannedOn, plannedPrecision, plannedOnBefore, plannedPrecisionBefore }: FactRow) =>
  plannedOn !== plannedOnBefore || plannedPrecision !== plannedPrecisionBefore;

const named = (row: FactRow) =>
  row.nameBefore === null || !isSameMatter({ ...row, background: null }, { ...row, name: row.nameBefore });

/** Of two new rows the later one repeats the other. */
const standing = ({ rows, removed, unfinished }: CatalogueFacts, index: number) => ({
  here: rows.filter((other, place) => place < index || !named(other)),
  removed,
  unfinished: unfinished.filter(({ no }) => !rows.some((row) => row.no === no)),
});
