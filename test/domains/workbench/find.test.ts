/** 工作人员查找: matters, opinions by receipt number, files, people and articles, never more than their posts may see. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { caseQuestions } from '#test/domains/casework/questions.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, { state: 'DRAFT' });
const heard = await buildComment(database, await buildConsultation(database, people), { text: '早班车太少' });
await database.sql(`update decision set title = '龙尾河两岸停车收费方案' where id = $1`, [matter.decisionId]);
await database.sql(
  `insert into decision_file (id, decision_id, kind, name, size, media_type, sha256, storage_key, uploaded_by_id, uploaded_at)
    select gen_random_uuid(), $1, 'OTHER', '停车调查报告#2.pdf', 10, 'application/pdf', 'x', 'k', $2, now()`,
  [matter.decisionId, people.clerk.id],
);
await database.sql(
  `insert into library_expert (id, kind, name, employer, title, fields, level, entered_by_id, entered_at, confirmed_by_id)
    select gen_random_uuid(), 'PERSON', '慕容知远', '市师范学院', '教授', array['停车规划'], 'CITY', $1, now(), $2`,
  [people.justiceStaff.id, people.lead.id],
);

const find = async (by: Actor | null, q: string) => {
  const query = 'query Find($q: Text!) { find(q: $q) { kind title note path } }';
  const { data, errors } = await ask(database, by, { query, variables: { q } });
  return {
    hits: (data as { find: { kind: string; title: string; path: string }[] } | null)?.find ?? [],
    errors: errors?.map(({ extensions }) => extensions.code),
  };
};
const kinds = async (by: Actor, q: string) => (await find(by, q)).hits.map(({ kind }) => kind);

describe('工作人员查找', () => {
  it('事项按名称里的几个词、按编号；材料按名称', async () => {
    const { hits } = await find(people.clerk, '龙尾河 停车');
    expect(hits).toEqual([
      expect.objectContaining({ kind: 'DECISION', path: `/gongzuotai/juece/${matter.no}` }),
      expect.objectContaining({
        kind: 'FILE',
        title: '停车调查报告#2.pdf',
        path: expect.stringMatching(/^\/files\/[0-9a-f-]{36}\/[^/#?]+%232\.pdf$/),
      }),
    ]);
    expect(await kinds(people.clerk, matter.no)).toContain('DECISION');
    expect(await kinds(people.clerk, '龙尾河 养老')).toEqual([]);
  });

  it('意见凭受理编号，怎样写都行，打开就是这一条', async () => {
    const { receiptNo } = heard;
    const typed = `${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}`.toLowerCase();
    const { hits } = await find(people.clerk, typed);
    expect(hits.map(({ kind, path }) => [kind, path.split('cha=')[1]])).toEqual([['OPINION', receiptNo]]);
  });

  it('专家按姓名；条文按法规名称和条号，打开就是那一条', async () => {
    expect((await find(people.justiceStaff, '慕容')).hits).toEqual([
      expect.objectContaining({
        kind: 'PERSON',
        title: '慕容知远',
        path: '/gongzuotai/sheding/zhuanjia?cha=%E6%85%95%E5%AE%B9%E7%9F%A5%E8%BF%9C',
      }),
    ]);
    expect(await kinds(people.clerk, '慕容')).toEqual([]);
    const { hits } = await find(people.clerk, '重大行政决策程序暂行条例 第十五条');
    expect(hits[0]).toMatchObject({ kind: 'ARTICLE', path: expect.stringMatching(/^\/fagui\/\S+#tiao-15$/) });
  });

  it('来件凭受理编号、按标题，只有轮到的单位查得到', async () => {
    const { receiptNo } = await caseQuestions(database).received({ title: '城南停车场几点关门' });
    const typed = `${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}`.toLowerCase();
    for (const q of [typed, '停车场 关门']) {
      const [hit, ...more] = (await find(people.govOffice, q)).hits;
      expect([hit, more]).toEqual([
        expect.objectContaining({
          kind: 'CASE',
          path: expect.stringMatching(/^\/gongzuotai\/liuyan\/[0-9a-f-]{36}$/),
        }),
        [],
      ]);
    }
    expect(await kinds(people.clerk, typed)).toEqual([]);
  });

  it('别的单位没有公布的事项、材料、意见，查不到；没有登录的不能查', async () => {
    expect(await kinds(people.otherClerk, '龙尾河')).toEqual([]);
    expect(await kinds(people.otherClerk, '停车调查')).toEqual([]);
    expect(await kinds(people.otherClerk, heard.receiptNo)).toEqual([]);
    expect(await find(null, '龙尾河')).toEqual({ hits: [], errors: ['UNAUTHENTICATED'] });
  });

  it('百分号、下划线、空白照字面，什么也没有写的什么也不给', async () => {
    expect(await kinds(people.clerk, '%')).toEqual([]);
    expect(await kinds(people.clerk, '_')).toEqual([]);
    expect(await kinds(people.clerk, '  ')).toEqual([]);
  });
});
