/** 国令713号第十七条、第十八条: the published report tells the objections of the signed record, and counts from it. */
import { expect, it } from 'vitest';
import { AT, courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import { REPORT } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, reviewed } = room;
const { clerk, lead } = people;
const course = courseOf(room);

/** A hearing with its record published in which two consumers object. */
async function objected() {
  let hearing = await course.held();
  const { id } = hearing;
  const came = hearing.participants.filter(({ attended }) => attended);
  const entries = [
    { kind: 'PRESENTATION', speaker: '县住建局 李建国', text: '票价方案及依据如下。' },
    { kind: 'STATEMENT', participantId: came[0]?.id, speaker: '', text: '我不同意涨价。' },
    { kind: 'DEBATE', participantId: came[1]?.id, speaker: '', text: '涨幅太大，坚决反对。' },
    { kind: 'STATEMENT', participantId: came[2]?.id, speaker: '', text: '支持调整。' },
    { kind: 'EXPLANATION', speaker: '县住建局 李建国', text: '亏损三年，涨幅再作测算。' },
  ];
  hearing = await done(clerk, 'saveHearingRecord', { id, version: hearing.version, entries });
  for (const { id: participantId } of came)
    hearing = await done(clerk, 'signHearingRecord', {
      id,
      version: hearing.version,
      participantId,
      signedOn: '2026-12-24',
    });
  const confirmed = await done(lead, 'confirmHearingRecord', { id, version: hearing.version });
  const passed = await reviewed(confirmed);
  await done(lead, 'publishHearingRecord', { id, version: passed.version });
  return id;
}

it('记录里有人反对，报告只写支持的不予送审；写明的可以公布，人数照记录数', async () => {
  const id = await objected();
  await database.setClock(AT.report);
  const saved = async (summary: string) =>
    done(clerk, 'saveHearingReport', {
      id,
      version: await course.versionOf(id),
      input: { ...REPORT, summary },
    });
  const sent = async ({ version }: { version: number }) =>
    codesOf(await action(clerk, 'submitPaper', { id, version }));
  expect(await sent(await saved('参加人对方案表示支持。'))).toEqual(['HEARING_OBJECTIONS_UNTOLD']);
  expect(await sent(await saved('参加人一致同意方案。'))).toEqual(['HEARING_REPORT_CONTRADICTS']);
  const { version } = await reviewed(await saved('两名消费者反对涨幅，一名支持。'));
  const published = await done(lead, 'publishHearingReport', { id, version });
  expect(published.notices.at(-1)?.text).toContain(
    '按听证记录，参加人4名到会，3名发言，其中2名的发言表示不同意或者反对。',
  );
});
