/** 国令713号第三十条、第四十二条: a discussion of before the platform was held at a meeting that the body had named by then. */
import { expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { TOLD } from './late-samples.ts';
import { openLate } from './late-room.ts';

const { database, people, paper, started, propose } = await openLate();
const body = people.units.housing.id;
await database.sql(`update unit set kind = 'TOWNSHIP', decides_itself = true where id = $1`, [body]);
await database.sql(
  `insert into body_policy_version (id, organ_id, version, values, changed_at, changed_by_id, confirmed_by_id, reason)
   values (gen_random_uuid(), $1, 1, '{"decidingMeeting": "LEADERSHIP"}', '2026-04-01T01:00:00Z', $2, $3, '镇议事规则')`,
  [body, people.lead.id, people.otherLead.id],
);

/** Findings on the meeting of a discussion that is entered late. */
async function said(meetingKind: string, heldOn: string, ofBody = true) {
  const phase = DecisionPhase.READY_FOR_DISCUSSION;
  const { id } = await started({ phase, ...(ofBody ? { organId: body } : {}) });
  const discussion = { ...TOLD.DISCUSSION.discussion, meetingKind, heldOn, draftFileId: await paper(id) };
  const { findings = [] } = await propose(id, 'DISCUSSION', { discussion });
  return findings.filter(({ code }) => code === 'MEETING_NOT_NAMED').map(({ fields }) => fields);
}

it('补录的讨论不是本机关设定的会议，不予受理；是的，不因此拒绝', async () => {
  expect(await said('OFFICE', '2026-06-08')).toEqual([['meetingKind']]);
  expect(await said('LEADERSHIP', '2026-06-08')).toEqual([]);
});

it('按会议当日的设定：设定以前开的会、县人民政府的会，不适用', async () => {
  expect(await said('OFFICE', '2026-03-30')).toEqual([]);
  expect(await said('OFFICE', '2026-06-08', false)).toEqual([]);
});
