/** 检索不泄露: what is withheld, withdrawn, superseded or hidden is not found from that moment on, without waiting for any job. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildPlayback } from '#test/kernel/build-transcript.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { kindsOf, searching } from './searching.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { search, copies } = searching(database);
const shown = { showText: true, textCleared: true } as const;

const done = async (actor: typeof people.clerk, query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await ask(database, actor, { query, variables });
  expect(errors).toBeUndefined();
  expect(data?.done).not.toMatchObject({ __typename: 'Refusal' });
};
const nothing = async (q: string) => {
  const { instead, nodes, counts, shorter, nearest } = await search(q);
  // With fewer of the words something else may be found.
  if (instead.length === 0) expect([nodes, counts]).toEqual([[], []]);
  const texts = [...nodes, ...nearest].flatMap(({ title, excerpt }) => [title, excerpt]);
  const told = texts.map(({ before, found, after }) => before + found + after);
  expect([...told, ...shorter, ...instead].join(' ')).not.toContain(q);
};

describe('公众意见', () => {
  const matter = buildConsultation(database, people, { commentsShown: 'AFTER_REVIEW' as never });
  it('没有同意公开的、没有经过审核的，找不到', async () => {
    await buildComment(database, await matter, {
      text: '尚未审核的海棠',
      showText: true,
      textCleared: false,
    });
    await buildComment(database, await matter, {
      text: '不同意公开的茉莉',
      textCleared: true,
      showText: false,
    });
    await copies();
    await nothing('海棠');
    await nothing('茉莉');
  });

  it('公开的找得到；一经提出不予公开，马上找不到，数也数不到', async () => {
    const { id } = await buildComment(database, await matter, { text: '请保留老码头的紫藤', ...shown });
    await copies();
    expect(await search('紫藤')).toMatchObject({ nodes: [{ kind: 'OPINION' }], counts: [{ value: 1 }] });
    await done(
      people.clerk,
      `mutation($id: ID!) { done: proposeWithhold(id: $id, version: 1, reason: ABUSE, note: "辱骂他人") { __typename ... on Refusal { findings { code } } } }`,
      { id },
    );
    await nothing('紫藤');
    await copies();
    await nothing('紫藤');
    expect(await database.sql(`select 1 from findable where said like '%紫藤%'`)).toEqual([]);
  });

  it('撤回的马上找不到；修改的，旧的找不到', async () => {
    const { id } = await buildComment(database, await matter, { text: '请种银杏', ...shown });
    await copies();
    expect((await search('银杏')).nodes).toHaveLength(1);
    await database.sql(
      `update comment_state set status = 'WITHDRAWN', withdrawn_at = app_now() where comment_id = $1`,
      [id],
    );
    await nothing('银杏');
  });

  it('文字里的个人号码，找不到，也看不到', async () => {
    await buildComment(database, await matter, { text: '石榴街的路灯坏了，打我电话13912345678', ...shown });
    await copies();
    const { nodes } = await search('石榴街');
    expect(nodes[0]?.excerpt.after).toContain('〔手机号已隐去〕');
    await nothing('13912345678');
    await nothing('3912345');
  });

  it('工作人员找到的，与公众一样', async () => {
    await buildComment(database, await matter, { text: '工作人员才看得到的丁香' });
    await copies();
    expect((await search('丁香', {}, people.clerk)).nodes).toEqual([]);
  });
});

describe('公告', () => {
  it('没有公布的找不到；公布的找得到；一经撤回，公告、条款和意见都找不到', async () => {
    const draft = await buildConsultation(database, people, {
      state: 'DRAFT',
      title: '芍药公园方案',
      clauses: [{ no: '第一条', text: '公园里种芍药。' }],
    });
    const matter = await buildConsultation(database, people, {
      title: '牡丹广场方案',
      clauses: [{ no: '第十二条', text: '广场上种牡丹。' }],
      commentsShown: 'AFTER_REVIEW' as never,
    });
    await buildComment(database, matter, { text: '牡丹要浇水', ...shown });
    await copies();
    expect(draft.id).not.toBe('');
    await nothing('芍药');
    expect(kindsOf(await search('牡丹'))).toEqual(
      expect.arrayContaining(['CONSULTATION', 'CLAUSE', 'OPINION']),
    );
    await done(
      people.lead,
      `mutation($id: ID!) { done: withdrawConsultation(id: $id, version: 1, reason: "方案需要重新论证。") { __typename ... on Refusal { findings { code } } } }`,
      { id: matter.id },
    );
    const found = await search('牡丹');
    expect(kindsOf(found).filter((kind) => ['CONSULTATION', 'CLAUSE', 'OPINION'].includes(kind))).toEqual([]);
  });

  it('更正以后，只找得到更正后的', async () => {
    const matter = await buildConsultation(database, people, {
      clauses: [{ no: '第一条', text: '阀门试压在十一月完成。' }],
    });
    await copies();
    expect((await search('阀门试压')).nodes).toHaveLength(1);
    await database.sql(
      `insert into correction (id, subject, decision_id, consultation_id, unit_ids, part, place, wrong, corrected, reason,
         review, changed_at, published_at)
       values (gen_random_uuid(), 'CONSULTATION', $1, $2, '{}', 'DRAFT', '', '阀门试压', '阀门检验', '录入时写错。', 'APPROVED',
         app_now(), app_now())`,
      [matter.decisionId, matter.id],
    );
    await nothing('阀门试压');
    await copies();
    await nothing('阀门试压');
    expect(kindsOf(await search('阀门检验'))).toContain('CLAUSE');
  });
});

describe('会议', () => {
  const recorded = (async () => {
    const meeting = await buildMeeting(database, people, { stage: 'ENDED' });
    const published = await buildPlayback(database, people, meeting, {
      lines: [[5000, '县长', '请把水仙种在河边']],
    });
    await buildPlayback(database, people, meeting, {
      state: 'IN_REVIEW',
      part: 2,
      lines: [[0, null, '审查中的杜鹃']],
    });
    return published;
  })();
  beforeAll(() => recorded);

  it('没有公布的回放找不到；撤下的马上找不到', async () => {
    const { id } = await recorded;
    await copies();
    await nothing('杜鹃');
    expect(await search('水仙')).toMatchObject({
      nodes: [{ kind: 'SPEECH', address: { place: 'PLAYBACK', startsMs: 5000 } }],
    });
    await database.sql(
      `update recording set state = 'WITHDRAWN', withdrawn_at = app_now(), withdraw_reason = '有误' where id = $1`,
      [id],
    );
    await nothing('水仙');
  });
});
