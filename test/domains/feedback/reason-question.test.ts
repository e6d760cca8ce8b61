import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/feedback/feedback.jobs.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { ANSWER, answered, askReason, confirm, deskOf, giveBack, mineOf, propose } from './asking-reason.ts';

const NOW = '2026-11-20T02:00:00Z';
const database = await testDatabase({ now: NOW });
const people = await buildPeople(database);
const published = () => buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
const matter = await published();

async function comment(wish: Parameters<typeof buildComment>[2] = {}) {
  const one = await buildComment(database, matter, wish);
  await answered(database, people, matter, [one]);
  return one;
}

describe('国令713号第十八条 意见人认为处理理由不清楚的，可以提出一次，承办单位再答复一次', () => {
  it('凭受理编号和查询码提出；编号、查询码有一个不对的，答复都一样', async () => {
    const [one, other] = [await comment(), await comment()];
    const wrong = await askReason(database, { ...one, lookupCode: other.lookupCode });
    expect(wrong.errors).toEqual(['NOT_FOUND']);
    expect((await mineOf(database, one)) as unknown).toMatchObject({
      askReasonUntil: '2026-11-29',
      reasonQuestion: null,
      viewerCan: [{ action: 'askReason', allowed: true }],
    });
    expect((await askReason(database, one)).value).toMatchObject({
      reasonQuestion: {
        question: '一千二百万元是怎么算出来的？',
        askedOn: '2026-11-20',
        dueOn: '2026-12-01',
        overdue: false,
        answer: null,
      },
      viewerCan: [{ action: 'askReason', allowed: false, findings: [{ code: 'REASON_ASKED_BEFORE' }] }],
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['comment.reasonAsked', 'DONE']);
  });

  it('不写问题也可以提出；第二次不予受理，第一次的不变', async () => {
    const one = await comment();
    expect((await askReason(database, one, '')).codes).toEqual([]);
    expect((await askReason(database, one, '再问一次')).codes).toEqual(['REASON_ASKED_BEFORE']);
    expect((await mineOf(database, one)) as unknown).toMatchObject({ reasonQuestion: { question: '' } });
  });

  it('同时按两次的，只有一次算数', async () => {
    const one = await comment();
    const both = await Promise.all([askReason(database, one, '甲'), askReason(database, one, '乙')]);
    expect(
      both
        .map(({ codes, value }) => codes[0] ?? String(value?.__typename))
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['MyComment', 'REASON_ASKED_BEFORE']);
  });

  it.each([
    ['处理结果尚未公布', 'FEEDBACK_READY', 'OUTCOME_NOT_PUBLISHED'],
    ['还在征集', 'OPEN', 'OUTCOME_NOT_PUBLISHED'],
  ] as const)('%s的，不能提出', async (_, state, code) => {
    const early = await buildConsultation(database, people, { state });
    const one = await buildComment(database, early);
    await answered(database, people, early, [one]);
    expect((await askReason(database, one)).codes).toEqual([code]);
  });

  it('公布30日以后、写得太长的，不能提出', async () => {
    const one = await comment();
    expect((await askReason(database, one, '问'.repeat(501))).codes).toEqual(['QUESTION_TOO_LONG']);
    await database.setClock('2026-11-30T02:00:00Z');
    expect((await askReason(database, one)).codes).toEqual(['ASKING_OVER']);
    await database.setClock(NOW);
    expect(await database.sql('select 1 from reason_question where comment_id = $1', [one.id])).toEqual([]);
  });
});

describe('再次答复：经办人拟，负责人确认，只答复一次', () => {
  it('别的单位、没有登录的人看不到提问，也不能答复', async () => {
    const one = await comment();
    await askReason(database, one);
    expect((await deskOf(database, people.otherClerk, matter.id)).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await deskOf(database, null, matter.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await propose(database, people.otherClerk, [one])).errors).toEqual(['NOT_FOUND']);
    expect((await propose(database, null, [one])).errors).toEqual(['UNAUTHENTICATED']);
    expect((await propose(database, people.lead, [one])).errors).toEqual(['FORBIDDEN']);
  });

  it('拟的人不能确认；确认以前意见人看不到；确认以后看得到，不再修改、退回、重拟', async () => {
    const one = await comment({ contact: { kind: 'EMAIL', value: 'zhou@example.com' } });
    await askReason(database, one);
    const both = { ...people.lead, roles: [...people.lead.roles, ...people.clerk.roles] };
    expect((await propose(database, people.clerk, [one], { text: '已阅，收悉。' })).codes).toEqual([
      'FOLLOW_UP_HOLLOW',
    ]);
    const { value } = await propose(database, both, [one]);
    expect((await confirm(database, both, value)).codes).toEqual(['SECOND_PERSON_REQUIRED']);
    expect((await giveBack(database, people.lead, value, '退')).codes).toEqual(['RETURN_REASON_REQUIRED']);
    const returned = await giveBack(database, people.lead, value, '没有写明每户的补贴标准。');
    expect(returned.value).toMatchObject({ state: 'PROPOSED', returnedReason: '没有写明每户的补贴标准。' });
    expect((await propose(database, people.clerk, [one], { version: 1 })).errors).toEqual(['CONFLICT']);
    const again = await propose(database, people.clerk, [one], {
      version: Number(returned.value?.version),
    });
    expect((await mineOf(database, one)) as unknown).toMatchObject({ reasonQuestion: { answer: null } });
    expect((await confirm(database, people.otherLead, again.value)).errors).toEqual(['NOT_FOUND']);
    const done = await confirm(database, people.lead, again.value);
    expect(done.value).toMatchObject({ state: 'CONFIRMED', answeredOn: '2026-11-20' });
    expect((await mineOf(database, one)) as unknown).toMatchObject({
      reasonQuestion: { answer: ANSWER, answeredOn: '2026-11-20', overdue: false },
    });
    expect((await confirm(database, people.lead, done.value)).codes).toContain('REASON_ANSWERED');
    expect((await giveBack(database, people.lead, done.value, '没有写明标准。')).codes).toEqual([
      'REASON_ANSWERED',
    ]);
    const late = await propose(database, people.clerk, [one], { version: Number(done.value?.version) });
    expect(late.codes).toEqual(['REASON_ANSWERED']);
    await expect(
      database.sql(`update reason_answer set text = '改' where id = $1`, [done.value?.id]),
    ).rejects.toThrow('confirmed answer');
  });

  it('答复告知留有联系方式的提问人，各一次', async () => {
    const [told] = await database.sql<{ id: string }>(
      `select id from reason_answer where state = 'CONFIRMED' limit 1`,
    );
    for (const _ of [1, 2]) await jobs['tell-askers']({ answerId: told?.id }, database.services);
    const sent = await database.sql<{ body: string }>(
      `select body from message where kind = 'REASON_CLARIFIED'`,
    );
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toContain(ANSWER);
  });

  it('逾期的，工作台、意见人都看得到；逾期才答复的，照样写明', async () => {
    const one = await comment();
    await askReason(database, one);
    await database.setClock('2026-12-02T02:00:00Z');
    expect((await mineOf(database, one)) as unknown).toMatchObject({ reasonQuestion: { overdue: true } });
    const desk = (await deskOf(database, people.clerk, matter.id, 'OPEN')).data?.desk as unknown;
    expect(desk).toMatchObject({ overdue: 5 });
    const { value } = await propose(database, people.clerk, [one]);
    await confirm(database, people.lead, value);
    expect((await mineOf(database, one)) as unknown).toMatchObject({
      reasonQuestion: { answeredOn: '2026-12-02', dueOn: '2026-12-01', overdue: true },
    });
    await database.setClock(NOW);
  });
});

describe('归为一类一并答复的意见', () => {
  it('每个意见人都可以提出；工作台按理由归在一起，一个答复答给全部', async () => {
    const round = await published();
    const [a, b] = [
      await buildComment(database, round, { showText: true, textCleared: true }),
      await buildComment(database, round),
    ];
    const apart = await buildComment(database, round);
    await answered(database, people, round, [a, b], { cluster: '延长补贴期限' });
    await answered(database, people, round, [apart], { reason: '与省清洁取暖规划确定的期限不一致。' });
    await askReason(database, a, '手机13800138000，请告诉我怎么算的');
    await askReason(database, b, '不公开的问题');
    await askReason(database, apart);
    expect((await propose(database, people.clerk, [a, apart])).codes).toEqual(['REASONS_DIFFER']);
    const desk = (await deskOf(database, people.clerk, round.id)).data?.desk as unknown as {
      groups: { clusterTitle: string | null; questions: { question: string; shown: boolean }[] }[];
    };
    expect(desk.groups.map(({ clusterTitle, questions }) => [clusterTitle, questions.length])).toEqual([
      ['延长补贴期限', 2],
      [null, 1],
    ]);
    expect(desk.groups[0]?.questions.map(({ shown }) => shown)).toEqual([true, false]);
    const { value } = await propose(database, people.clerk, [a, b]);
    await confirm(database, people.lead, value);
    for (const one of [a, b])
      expect((await mineOf(database, one)) as unknown).toMatchObject({ reasonQuestion: { answer: ANSWER } });
    expect((await mineOf(database, apart)) as unknown).toMatchObject({ reasonQuestion: { answer: null } });
    const shown = await followUpsShown(round);
    expect(shown).toEqual([[{ questions: ['手机〔手机号已隐去〕，请告诉我怎么算的'], answer: ANSWER }]]);
  });

  const followUpsShown = async ({ no, round }: { no: string; round: number }) => {
    const { data } = await ask(database, null, {
      query: `query ($no: String!, $round: Int!) { consultation(no: $no, round: $round) {
        publicComments { nodes { followUps { questions answer } } } } }`,
      variables: { no, round },
    });
    const { nodes } = (
      data?.consultation as unknown as { publicComments: { nodes: { followUps: object[] }[] } }
    ).publicComments;
    return nodes.map(({ followUps }) => followUps);
  };
});
