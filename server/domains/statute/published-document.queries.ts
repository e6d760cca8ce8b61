import { sql } from 'kysely';
import type { NamedDecision } from '#schema/decision/decision-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { STANDS } from '#server/ground/kernel/matter/standing-records.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { sameNumber } from '#server/law/statute/statute-name.ts';

interface Published extends NamedDecision {
  documentNo: string;
}

/**
 * The decision that this platform published under a number (本平台公布的决策); null where there is none. Records are not public: of them the
 * number of what was published is read here.
 */
export async function publishedAs(context: Context, docNo: string): Promise<NamedDecision | null> {
  const published = await readAsSystem(context, async (db) => {
    const { rows } = await sql<Published>`
      select d.no, d.title, r.content -> 'header' ->> 'documentNo' as "documentNo"
      from decision_record r join decision d on d.id = r.decision_id
      where r.kind = 'PUBLICATION' and ${STANDS}
      order by r.recorded_at desc`.execute(db);
    return rows;
  });
  const found = published.find(({ documentNo }) => sameNumber(documentNo, docNo));
  return found ? { no: found.no, title: found.title } : null;
}
