/** 国令713号第三十条: no discussion is recorded by a result that is being corrected. */
import { expect, it } from 'vitest';
import { held } from './meeting-desk.ts';
import { MINUTES, openReview } from './review-room.ts';

const { database, people, scheduled, unchanged } = await openReview();
const { govOffice } = people;

it('审议结果正在更正的，另一人确认或者退回以前不能登记讨论情况', async () => {
  await database.setClock('2026-11-19T16:00:00Z');
  const matter = await scheduled();
  await held(database, matter.id);
  await database.setClock('2026-12-02T08:00:00Z');
  await database.sql(
    `insert into agenda_correction (id, item_id, result_before, result_text_before, result, result_text, reason,
       proposed_by_id, proposed_at)
     select gen_random_uuid(), o.item_id, o.result, o.result_text, 'NOT_PASSED', '', '会上没有通过，登记时误选', $2, app_now()
     from agenda_outcome o join agenda_item i on i.id = o.item_id where i.decision_id = $1`,
    [matter.id, govOffice.id],
  );
  expect(await unchanged(() => matter.codes('recordDiscussion', govOffice, MINUTES))).toEqual([
    'RESULT_CORRECTION_OPEN',
  ]);
});
