/** 听证通知书、听证材料送达回证 (国令713号第十六条): filled from what the channel and the hand-over recorded. */
import { expect, it } from 'vitest';
import { courseOf } from '#test/domains/hearing/course.ts';
import { openRoom } from '#test/domains/hearing/room.ts';
import { codesIn, openPapers } from './papers.ts';

const house = await openPapers();
const { database, people, make, offers } = house;
const { clerk } = people;
await database.setClock('2026-11-23T00:30:00Z');
const course = courseOf(await openRoom(house));

const tableOf = (paper: { sheet?: { blocks: { kind: string; rows: string[][] }[] } }) =>
  (paper.sheet?.blocks ?? []).find(({ kind }) => kind === 'TABLE')?.rows.slice(1) ?? [];
const textOf = (paper: { sheet?: { blocks: { text: string }[] } }) =>
  (paper.sheet?.blocks ?? []).map(({ text }) => text).join('\n');

/** The matter of a hearing, as the documents ask for it. */
async function matterOf(id: string) {
  const [row] = await database.sql<{ id: string; no: string }>(
    'select d.id, d.no from decision d join hearing h on h.decision_id = d.id where h.id = $1',
    [id],
  );
  return row!;
}

it('名单公布以后有听证通知书：时间、地点，逐人写明怎样通知、有没有通知到', async () => {
  const filled = await course.filled();
  const matter = await matterOf(filled.id);
  const early = (await offers(clerk, matter.no)).filter(({ kind }) => kind === 'HEARING_NOTICE');
  expect(early).toMatchObject([{ subjectId: null, can: { allowed: false } }]);
  await database.setClock('2026-12-08T02:00:00Z');
  const { id, participants } = await course.listedFrom(filled);
  const [first, second] = participants;
  const message = (uniqueKey: string, of: string | undefined, columns: string) =>
    database.sql(
      `insert into message (id, unique_key, kind, way, topic, recipient_id, recipient_masked, about_id, subject, body,
        status, created_at, sent_at, settled_at, unit_id)
      select gen_random_uuid(), $1, 'HEARING_TIDING', ${columns}, h.unit_id
      from hearing_participant p join hearing h on h.id = p.hearing_id where p.id = $2`,
      [uniqueKey, of],
    );
  const to = `'hearing:LIST_PUBLISHED', coalesce(p.sign_up_id, p.id), 'c***', h.id, '', ''`;
  await message('a', first?.id, `'MAIL', ${to}, 'SENT', app_now(), app_now(), app_now()`);
  await message('b', second?.id, `'PHONE', ${to}, 'TO_CALL', app_now(), null, null`);
  const paper = await make(clerk, matter, 'HEARING_NOTICE');
  expect(codesIn(paper)).toEqual([]);
  expect(textOf(paper)).toContain('2026年12月24日');
  expect(textOf(paper)).toContain('县政务服务中心三楼会议室');
  const rows = tableOf(paper);
  expect(rows).toHaveLength(participants.length);
  expect(rows[0]?.at(-1)).toBe('电子邮件，2026年12月8日10:00发出');
  expect(rows[1]?.at(-1)).toBe('电话，等待电话告知');
  expect(rows[2]?.at(-1)).toBe('还没有通知');
  expect(rows[0]?.[2]).toBe(first?.displayName);
  expect(id).toBe(filled.id);
});

it('听证材料送达回证由当面送达的登记填写：何时、谁送达、签收的回证；没有送达的写明', async () => {
  await database.setClock('2026-11-23T00:30:00Z');
  const listed = await course.listed();
  const [first] = listed.participants;
  await database.setClock('2026-12-15T02:00:00Z');
  await course.handedOver(listed, '2026-12-15', [{ participantId: first?.id ?? '' }]);
  const paper = await make(clerk, await matterOf(listed.id), 'HEARING_DELIVERY');
  expect(codesIn(paper)).toEqual([]);
  expect(paper.number).toMatch(/证〔2026〕1号$/);
  const rows = tableOf(paper).map(([, , name, how, receipt]) => [name, how, receipt]);
  expect(rows[0]).toEqual([
    first?.displayName,
    `书面送达，2026年12月15日09:30，${clerk.name}`,
    '送达回证.pdf',
  ]);
  expect(rows[1]?.slice(1)).toEqual(['尚未送达', '']);
});
