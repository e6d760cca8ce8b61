/** 国令713号第三十条: no discussion is recorded by a result or an attendance that is being corrected. */
import { expect, it } from 'vitest';
import { held } from './meeting-desk.ts';
import { MINUTES, openReview } from './review-room.ts';

const { database, people, scheduled, unchanged } = await openReview();
const { govOffice } = people;

it.each(['AGENDA_RESULT', 'ATTENDANCE'])(
  '%s正在更正的，另一人确认或者退回以前不能登记讨论情况',
  async (kind) => {
    await database.setClock('2026-11-19T16:00:00Z');
    const matter = await scheduled();
    await held(database, matter.id);
    await database.setClock('2026-12-02T08:00:00Z');
    await database.sql(
      `insert into proposed_change (id, kind, subject, unit_id, before, after, reason, proposed_by_id, proposed_at)
     select gen_random_uuid(), $4, case $4 when 'ATTENDANCE' then i.meeting_id else i.id end::text, $3, null,
       '{"result": "NOT_PASSED", "resultText": ""}', '会上没有通过，登记时误选', $2, app_now()
     from agenda_item i where i.decision_id = $1`,
      [matter.id, govOffice.id, govOffice.unitId, kind],
    );
    expect(await unchanged(() => matter.codes('recordDiscussion', govOffice, MINUTES))).toEqual([
      'CHANGE_OPEN',
    ]);
  },
);
