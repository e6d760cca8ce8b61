import { sql } from 'kysely';
import type { VillageVisitView } from '#schema/village/village-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { CASE_STATE_LABELS, type CaseState } from '#server/law/casework/case-kind.ts';
import { type Outcome, OUTCOME_LABELS } from '#server/law/feedback/outcome.ts';

interface Row extends Omit<VillageVisitView, 'outcomes'> {
  unitId: string;
  opinions: { receiptNo: string; outcome: Outcome | null }[];
  needs: { receiptNo: string; state: CaseState }[];
}

/** Opinions with their outcome from the day on which it is published. */
const OPINIONS = sql`(select coalesce(json_agg(json_build_object('receiptNo', c.receipt_no,
    'outcome', case when k.feedback_published_at is not null then e.result end) order by c.receipt_no), '[]')
  from comment c join consultation k on k.id = c.consultation_id
    left join cluster_member m on m.comment_id = c.id
    left join disposition e on e.id = coalesce((select own.id from disposition own where own.comment_id = c.id),
      (select shared.id from disposition shared where shared.cluster_id = m.cluster_id))
  where c.id = any(v.comment_ids))`;

const NEEDS = sql`(select coalesce(json_agg(json_build_object('receiptNo', i.receipt_no, 'state', i.state)
    order by i.receipt_no), '[]') from case_item i where i.id = any(v.case_ids))`;

/** Most visits that a page shows, the latest. */
const MOST = 50;

/** 走访 of a village, the latest first: everybody reads counts and states, the visiting unit its own words too. */
export const visitsOf = (context: Context, villageId: string): Promise<VillageVisitView[]> =>
  readAsSystem(context, async (db) => {
    const { rows } = await sql<Row>`select v.id, v.form, v.visited_on as "visitedOn", u.name as "unitName",
        v.households, v.persons, v.who, v.said, v.unit_id as "unitId", ${OPINIONS} as opinions, ${NEEDS} as needs
      from village_visit v join unit u on u.id = v.unit_id where v.village_id = ${villageId}
      order by v.visited_on desc, v.id desc limit ${MOST}`.execute(db);
    return rows.map((row) => viewOf(row, context.actor?.unitId ?? null));
  });

const viewOf = (
  { unitId, opinions, needs, who, said, ...visit }: Row,
  reader: string | null,
): VillageVisitView => {
  const own = unitId === reader;
  const shown = (receiptNo: string) => (own ? receiptNo : null);
  return {
    ...visit,
    who: own ? who : null,
    said: own ? said : null,
    outcomes: [
      ...opinions.map(({ receiptNo, outcome }) => ({
        opinion: true,
        receiptNo: shown(receiptNo),
        state: outcome ? OUTCOME_LABELS[outcome] : '正在研究',
      })),
      ...needs.map(({ receiptNo, state }) => ({
        opinion: false,
        receiptNo: shown(receiptNo),
        state: CASE_STATE_LABELS[state],
      })),
    ],
  };
};
