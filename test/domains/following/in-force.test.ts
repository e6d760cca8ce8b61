/** 施行与公布以后的事: the day a published text comes into force is notified on that day, and no publication is missed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { followingCounty } from './county.ts';

const { database, people, following, clock, record, follow, decisionId, no, id } = await followingCounty();

for (const table of ['draft_passage', 'clause'])
  await database.sql(`alter table ${table} disable trigger all`);
const [draft] = await database.sql<{ id: string }>(
  'select id from draft_version where consultation_id = $1',
  [id],
);

/** The published text says this in its last clause. */
const says = async (words: string) => {
  await database.sql(
    `update clause set text = $2 where draft_version_id = $1
       and position = (select max(position) from clause where draft_version_id = $1)`,
    [draft?.id, words],
  );
  await database.sql(
    `insert into draft_passage (id, decision_id, draft_version_id, gate, no, digest, by_id, at)
     values (gen_random_uuid(), $1, $2, 'PUBLISHED', 1, '-', $3, app_now())`,
    [decisionId, draft?.id, people.clerk.id],
  );
};

beforeEach(async () => {
  await database.sql('delete from draft_passage');
});

const subjectsOf = async () => (await following.minute()).map(({ subject }) => subject.split('：')[0]);

describe('施行', () => {
  it('公布时另定了施行日的，公布告知一次，到施行那天早八点再告知一次', async () => {
    await follow();
    await clock(20, '11:00');
    await record('PUBLICATION', {});
    await says('本办法自2026年11月25日起施行。');
    expect(await subjectsOf()).toEqual(['公布决策']);
    await clock(24, '20:59');
    expect(await subjectsOf()).toEqual([]);
    await clock(25, '07:59');
    expect(await subjectsOf()).toEqual([]);
    await clock(25, '08:00');
    const [letter, ...others] = await following.minute();
    expect(letter?.subject).toMatch(/^开始施行：/);
    expect(letter?.body).toContain('2026年11月25日起施行。');
    expect(others).toEqual([]);
    await clock(26, '08:00');
    expect(await subjectsOf()).toEqual([]);
  });

  it.each([
    '本办法自公布之日起施行。',
    '依据自2019年9月1日起施行的国令713号制定。',
    // 公布当天施行的，公布的信已经说了。
    '本办法自2026年11月20日起施行。',
    '本办法自2026年11月31日起施行。',
    '补贴自2026年11月25日起申报。',
  ])('%s：施行不另作告知', async (words) => {
    await follow();
    await clock(20, '11:00');
    await record('PUBLICATION', {});
    await says(words);
    await following.minute();
    for (const day of [25, 30]) {
      await clock(day, '10:00');
      expect(await subjectsOf()).toEqual([]);
    }
    await database.setClock('2026-12-01T10:00:00+08:00');
    expect(await subjectsOf()).not.toContain('开始施行');
    const { moments } = await following.asking(
      `query($no: String!) { moments(kind: DECISION, subject: $no) { kind } }`,
      { no },
    );
    expect(moments).not.toContainEqual({ kind: 'DECISION_IN_FORCE' });
  });

  it('没有公布的，文稿里写了施行日也不告知', async () => {
    await follow();
    await says('本办法自2026年11月25日起施行。');
    await clock(25, '10:00');
    expect(await subjectsOf()).toEqual([]);
  });
});

describe('公布以后', () => {
  it.each([
    ['EXECUTION_PLAN', {}, '开始执行'],
    ['ADJUSTMENT', { reason: '情况变化' }, '决定作重大调整'],
    ['SUPERSESSION', {}, '由调整后的决策替代'],
  ])('%s %j：%s；没有公布的决策不告知', async (kind, content, words) => {
    await follow();
    await clock(20, '11:00');
    await record(kind, content);
    expect(await subjectsOf()).toEqual([]);
    await database.sql('delete from decision_record');
    await record('PUBLICATION', {});
    expect(await subjectsOf()).toEqual(['公布决策']);
    await clock(20, '12:00');
    await record(kind, content);
    expect(await subjectsOf()).toEqual([words]);
  });
});
