/** Prerequisites of a repeal: a meeting of the government that discussed it, and its own three papers. */
import { REPEAL_PROOFS } from '#server/law/execution/repeal.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { paperOfKind } from '#test/kernel/proof-paper.ts';
import { planned, type PlannedWish } from '#test/domains/procedure/meeting-desk.ts';

type Db = Pick<TestDatabase, 'sql'>;

/** How the repeal was discussed. */
export interface RepealDiscussed extends PlannedWish {
  purpose?: string;
  /** As the meeting desk registers it. */
  result?: string;
  closed?: boolean;
}

/** A meeting discussed it, on 2026-12-10 and closed unless said otherwise. */
export async function repealDiscussed(
  database: Db,
  decisionId: string,
  { purpose = 'REPEAL', result = 'PASSED', closed = true, ...wish }: RepealDiscussed = {},
): Promise<void> {
  const usual = { meetingName: '县政府第33次常务会议', meetingOn: '2026-12-10' };
  const id = await planned(database, { ...usual, ...wish });
  await database.sql(
    `update meeting set stage = 'IN_SESSION', announced_at = starts_at, opened_at = starts_at where id = $1`,
    [id],
  );
  await database.sql(
    `with item as (insert into agenda_item (id, meeting_id, position, title, purpose, disclosure, decision_id, announced_at, started_at, ended_at)
       select gen_random_uuid(), m.id, 1, '票价方案的议题', $3, 'PUBLIC', $2, m.starts_at, m.starts_at, m.ends_at from meeting m where m.id = $1
       returning id)
     insert into agenda_outcome (item_id, result, result_text) select id, $4, '' from item`,
    [id, decisionId, purpose, result],
  );
  if (closed)
    await database.sql(`update meeting set stage = 'ENDED', closed_at = ends_at where id = $1`, [id]);
}

/** One fresh paper of each kind a repeal needs; their ids. */
export const repealPapers = ({ sql }: Db, decisionId: string): Promise<string[]> =>
  Promise.all(REPEAL_PROOFS.map(({ kinds }) => paperOfKind({ sql }, decisionId, kinds[0] ?? '')));
