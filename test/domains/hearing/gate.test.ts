import { expect, it } from 'vitest';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { Matter } from '#test/domains/procedure/review-questions.ts';
import { SENT } from '#test/domains/procedure/review-room.ts';
import { ask } from '#test/kernel/ask.ts';
import { courseOf } from './course.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, people, done } = room;
const course = courseOf(room, { row: { hearing: HearingChoice.YES } });

it('第十六条、第二十六条 应当听证的，听证记录确认之前不能送请合法性审查，确认之后听证不再是缺项', async () => {
  const { id, version, no } = await course.signed();
  const [row] = await database.sql<{ id: string; no: string }>(
    'select d.id, d.no from decision d join hearing h on h.decision_id = d.id where h.id = $1',
    [id],
  );
  await database.sql(`update decision set phase = 'REVISING' where id = $1`, [row?.id]);
  const matter = new Matter(database, row?.id ?? '', row?.no ?? '');
  const missing = async () =>
    (await matter.refused('submitLegality', people.lead, SENT)).map(({ code }) => code);
  expect(await missing()).toContain('HEARING_REQUIRED');
  await done(people.lead, 'confirmHearingRecord', { id, version });
  expect(await missing()).not.toContain('HEARING_REQUIRED');
  expect(no).toBe(`${row?.no}-1`);
});

it('第十八条 已公告的听证会没有办结，不能结束公众参与；取消或者公布报告以后可以', async () => {
  const finishing = async (hearingId: string) => {
    const [row] = await database.sql<{ id: string; version: number }>(
      'select d.id, d.version from decision d join hearing h on h.decision_id = d.id where h.id = $1',
      [hearingId],
    );
    const { data } = await ask(database, people.lead, {
      query: `mutation($id: ID!, $version: Int!) { result: finishParticipation(id: $id, version: $version) {
        ... on Refusal { findings { code } } } }`,
      variables: { ...row },
    });
    const { findings = [] } = data?.result as unknown as { findings?: { code: string }[] };
    return findings.map(({ code }) => code);
  };
  await database.setClock('2026-11-23T00:30:00Z');
  const { id, version } = await room.announced();
  expect(await finishing(id)).toContain('HEARING_UNANSWERED');
  await done(people.lead, 'cancelHearing', { id, version, reason: '方案撤回修改。' });
  expect(await finishing(id)).not.toContain('HEARING_UNANSWERED');
  const published = await courseOf(room).recordPublished();
  expect(await finishing(published.id)).toContain('HEARING_UNANSWERED');
  await database.sql(`update hearing set stage = 'REPORT_PUBLISHED' where id = $1`, [published.id]);
  expect(await finishing(published.id)).not.toContain('HEARING_UNANSWERED');
});
