/** 关注的对象: by kind of matter and by township, as the catalogue names them (国令713号第三条、第四十二条). */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildUnit } from '#test/kernel/people.ts';
import { followingCounty } from './county.ts';

const { database, people, following, clock, notice, follow, no, decisionId } = await followingCounty();

const town = await buildUnit(database, 'town', '城关镇');
await database.sql(`update unit set kind = 'TOWNSHIP' where id = $1`, [town.id]);
const other = await buildConsultation(database, people, { title: '别的事项' });

const matterOf = (categories: string[], helping: string[]) =>
  database.sql('update decision set categories = $2, unit_ids = array[lead_unit_id] || $3 where id = $1', [
    decisionId,
    categories,
    helping,
  ]);

beforeEach(async () => {
  await matterOf(['PROJECT', 'PLAN'], [town.id]);
  await database.sql(`update decision set categories = '{POLICY}' where id = $1`, [other.decisionId]);
});

const FEED = `query($kind: FollowKind!, $subject: String!) {
  followSubject(kind: $kind, subject: $subject) { name path }
  moments(kind: $kind, subject: $subject) { kind title } }`;
const feedOf = (kind: string, subject: string) => following.asking(FEED, { kind, subject });

describe.each([
  ['CATEGORY', 'PROJECT', '重大公共建设项目', '/mulu?leibie=xiangmu'],
  ['CATEGORY', 'PLAN', '重要规划', '/mulu?leibie=guihua'],
  ['TOWN', town.id, '城关镇承办和配合的事项', `/mulu?danwei=${town.id}`],
])('%s %s', (kind, subject, name, path) => {
  it('叫什么，在哪里看，有什么动态', async () => {
    await notice('CORRECTED', '更正');
    const { followSubject, moments } = await feedOf(kind, subject);
    expect(followSubject).toEqual({ name, path });
    expect(moments).toContainEqual(expect.objectContaining({ kind: 'CONSULTATION_CORRECTED' }));
    expect(moments).not.toContainEqual(expect.objectContaining({ title: '别的事项' }));
  });

  it('它的事项有了进展就告知，别的事项不告知', async () => {
    await follow({ kind, subject });
    await clock(20, '11:00');
    await notice('CORRECTED', '第三条的数字写错了。');
    await database.sql(
      `insert into consultation_notice (id, consultation_id, kind, reason, by_id, at)
       values (gen_random_uuid(), $1, 'CORRECTED', '别的事项的更正', $2, app_now())`,
      [other.id, people.clerk.id],
    );
    const letters = await following.minute();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body).toContain('第三条的数字写错了。');
    expect(letters[0]?.body).not.toContain('别的事项的更正');
  });

  it('一个事项终结，对这一类、这个乡镇的关注不随之结束', async () => {
    const token = await follow({ kind, subject });
    await clock(20, '11:00');
    await database.sql(
      `insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name,
         unit_name, recorded_at) values (gen_random_uuid(), $1, 'TERMINATION', app_today(), '{}', $2, '王', '住建局', app_now())`,
      [decisionId, people.clerk.id],
    );
    const [letter] = await following.minute();
    expect(letter?.body).not.toContain('到此结束');
    expect(await database.sql('select ended_at as ended from follow')).toEqual([{ ended: null }]);
    expect(token).not.toBe('');
  });
});

it.each([
  ['CATEGORY', 'X'],
  ['CATEGORY', ''],
  ['TOWN', 'x'],
  ['TOWN', randomUUID()],
  // 部门不是乡镇。
  ['TOWN', people.units.housing.id],
])('没有%s %s', async (kind, subject) => {
  expect((await feedOf(kind, subject)).followSubject).toBeNull();
  await expect(following.ask({ kind, subject })).rejects.toThrow('NOT_FOUND');
});

it('改了类别的，按现在的类别告知', async () => {
  await follow({ kind: 'CATEGORY', subject: 'PROJECT' });
  await matterOf(['OTHER'], []);
  await clock(20, '11:00');
  await notice('CORRECTED', '更正');
  expect(await following.minute()).toEqual([]);
  expect((await feedOf('DECISION', no)).moments).not.toEqual([]);
});
