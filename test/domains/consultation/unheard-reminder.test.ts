/** 国令713号第十四条: ten days before closing the unit reads which towns have not spoken, while there is time to go and ask. */
import { beforeAll, expect, it } from 'vitest';
import { jobs } from '#server/domains/consultation/consultation.jobs.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { tellTowns } from './town-telling.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const CLOSES = '2026-12-07';

type Matter = Awaited<ReturnType<typeof buildConsultation>>;

beforeAll(() => database.setClock('2026-11-27T01:00:00Z'));

const heardFrom = async (matter: Matter, ...regions: readonly string[]) => {
  for (const region of regions) {
    const { id } = await buildComment(database, matter);
    await database.sql('update comment set region = $2 where id = $1', [id, region]);
  }
};
const remind = (consultationId: string, day = CLOSES) =>
  jobs.remind({ consultationId, kind: 'UNHEARD', day }, database.services);
const letters = (id: string) =>
  database.sql<{ subject: string; body: string }>(
    `select subject, body from message where kind = 'REMINDER' and unique_key like '%' || $1 || '%'`,
    [id],
  );
const reminded = async (id: string) =>
  (
    await database.sql(`select from audit_event where action = 'consultation.reminded' and target_id = $1`, [
      id,
    ])
  ).length;

it('本县没有填写乡镇的，不发，也不留发出的记录', async () => {
  const matter = await buildConsultation(database, people);
  await remind(matter.id);
  expect(await letters(matter.id)).toEqual([]);
  expect(await reminded(matter.id)).toBe(0);
});

it('点名没有提意见的乡镇，请到当地听取；再次运行不重发', async () => {
  await tellTowns(database, people.admin);
  const matter = await buildConsultation(database, people);
  await heardFrom(matter, '青石镇', '外地');
  await remind(matter.id);
  await remind(matter.id);
  const sent = await letters(matter.id);
  expect(sent.map(({ subject }) => subject)).toEqual(['还有乡镇、街道没有听到意见']);
  expect(sent[0]?.body).toContain('2026年12月7日24时截止，还有10日。');
  expect(sent[0]?.body).toContain('还没有人提出意见：东街街道、临河乡。');
  expect(sent[0]?.body).toContain('请到当地听取：可以采取座谈会、实地走访');
});

it('各地都有意见的，不发', async () => {
  const matter = await buildConsultation(database, people);
  await heardFrom(matter, '青石镇', '东街街道', '临河乡渡口村');
  await remind(matter.id);
  expect(await letters(matter.id)).toEqual([]);
});

it('已经截止的、撤回的、改了截止日的，不发', async () => {
  const closed = await buildConsultation(database, people, { state: 'CLOSED' });
  const withdrawn = await buildConsultation(database, people, { state: 'WITHDRAWN' });
  const extended = await buildConsultation(database, people);
  await remind(closed.id);
  await remind(withdrawn.id);
  await remind(extended.id, '2026-12-06');
  for (const { id } of [closed, withdrawn, extended]) expect(await letters(id)).toEqual([]);
});
