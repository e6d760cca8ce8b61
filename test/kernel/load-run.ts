import type { LoadOptions } from './load-options.ts';
import { brokenRow, keepRows, type Row, verdictOf } from './load-rows.ts';
import { tableOf } from './load-table.ts';

/** One thing to measure, by the id of its row (测量项). */
export type Trial<Place> = readonly [id: string, measure: (place: Place) => Promise<Row>];

/** Measures what was asked for, one after the other; says and keeps the rows; whether all that ran reach what they must. */
export async function runTrials<Place>(
  trials: readonly Trial<Place>[],
  place: Place,
  { only, json }: LoadOptions,
): Promise<boolean> {
  const rows: Row[] = [];
  for (const [id, measure] of trials) {
    if (only.length > 0 && !only.includes(id)) continue;
    console.log(`正在测量 ${id} …`);
    rows.push(await measured(id, () => measure(place)));
    // After each: a run that is cut off has not measured in vain.
    if (json !== null) keepRows(json, rows);
  }
  console.log(`\n${tableOf(rows)}`);
  return rows.every((row) => !['SHORT', 'BROKEN'].includes(verdictOf(row)));
}

/** A measurement that breaks off is a row of its own, and the others go on. */
async function measured(id: string, measure: () => Promise<Row>): Promise<Row> {
  try {
    return await measure();
  } catch (error) {
    console.error(error);
    return brokenRow(id, error);
  }
}
