import { sql } from 'kysely';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { Batch, perRequest } from './consultation-batch.ts';
import { type ReadConsultation, viewOf } from './consultation-read.ts';
import { type Part, selectConsultations } from './consultation-select.ts';

/** The rounds of the decision with this number that the requester may see, first round first (历次征求意见). */
export const consultationsOfDecision = (
  context: Context,
  no: string,
  parts: ReadonlySet<Part>,
): Promise<readonly ReadConsultation[]> => batches(context, parts).load(no);

const batches = perRequest(
  (context, parts) =>
    new Batch<readonly ReadConsultation[]>(async (nos) => {
      const rest = sql`where c.no = any(${nos}::text[]) order by c.no, c.round`;
      const { rows } = await read(context, (db) => selectConsultations(parts, rest).execute(db));
      const byNo = Map.groupBy(rows.map(viewOf), ({ no }) => no);
      return (no) => byNo.get(no) ?? [];
    }),
);
