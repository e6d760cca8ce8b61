/** 合规情况由决策记录得出, through the doors: what each command records is what the panel tells. It is 2026-11-20. */
import { expect, it } from 'vitest';
import { openReview } from '#test/domains/procedure/review-room.ts';
import { dutyOf, panelOf } from './questions.ts';

const { database, people, reviewer, heard, sent, reviewed, scheduled } = await openReview();
const { clerk, lead, govOffice } = people;

const states = async (no: string, ...codes: string[]) => {
  const told = await panelOf(database, clerk, no);
  return codes.map((code) => told?.find((duty) => duty.code === code)?.state);
};

it('征求意见依法公布、答复的，公众参与环节各项已履行，证据指向该次征求意见', async () => {
  const { no } = await heard();
  expect(
    await states(
      no,
      'CATALOGUE_ROW',
      'LEAD_UNIT',
      'RESEARCH',
      'SOLICITATION',
      'DOSSIER',
      'PERIOD',
      'OPINIONS_DISPOSED',
    ),
  ).toEqual(['MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'MET']);
  const solicitation = await dutyOf(database, clerk, no, 'SOLICITATION');
  expect(solicitation.evidence).toMatchObject({ label: '第1次征求意见' });
  expect(solicitation.evidence?.path).toMatch(/^\/gongzuotai\/zhengji\/[0-9a-f-]{36}$/);
});

it('送审、审查、上会、讨论，记录一项，履行一项', async () => {
  const before = await heard();
  expect(await states(before.no, 'LEGALITY_PACKAGE', 'LEGALITY_REVIEW')).toEqual(['DUE', 'AHEAD']);
  const afterSent = await sent();
  expect(await states(afterSent.no, 'LEGALITY_PACKAGE', 'LEGALITY_REVIEW')).toEqual(['MET', 'DUE']);
  const afterReview = await reviewed();
  expect(
    await states(
      afterReview.no,
      'LEGALITY_REVIEW',
      'THREE_PARTS_REVIEWED',
      'ADVISER_HEARD',
      'DISCUSSION_PACKAGE',
    ),
  ).toEqual(['MET', 'MET', 'MET', 'DUE']);
  const afterSchedule = await scheduled();
  expect(
    await states(afterSchedule.no, 'DISCUSSION_PACKAGE', 'REVIEW_TIME', 'MEETING_KIND', 'HEAD_LAST'),
  ).toEqual(['MET', 'MET', 'DUE', 'DUE']);
});

it('责任单位：承办的归承办单位，目录的归司法局，上会的归政府办', async () => {
  const { no } = await scheduled();
  expect(await dutyOf(database, clerk, no, 'LEGALITY_PACKAGE')).toMatchObject({
    unitName: '县住房和城乡建设局',
  });
  expect(await dutyOf(database, clerk, no, 'CATALOGUE_ROW')).toMatchObject({ unitName: '县司法局' });
  expect(await dutyOf(database, clerk, no, 'MEETING_KIND')).toMatchObject({ unitName: '县政府办公室' });
});

it('看不到决策记录的人，看不到合规情况：公众、别的单位、融媒体中心', async () => {
  const { no } = await heard();
  for (const actor of [null, people.otherClerk, people.media, people.secrecy, people.archivist])
    expect(await panelOf(database, actor, no)).toBeNull();
  for (const actor of [clerk, lead, reviewer, govOffice, people.justiceStaff, people.auditor])
    expect((await panelOf(database, actor, no))?.length).toBeGreaterThan(50);
});

it('记录之后看合规情况，不改变任何记录', async () => {
  const { no } = await scheduled();
  const rows = () => database.sql('select to_jsonb(r) as row from decision_record r order by id');
  const before = await rows();
  await panelOf(database, clerk, no);
  expect(await rows()).toEqual(before);
});
