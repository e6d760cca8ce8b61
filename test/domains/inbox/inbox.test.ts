/** 收件箱：本单位办理的各种来件在一处，办完的移走，逾期的标明，翻页不漏不重. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '#test/domains/casework/desk.ts';
import { answered, askReason } from '#test/domains/feedback/asking-reason.ts';
import { LETTER, proposeDecision } from '#test/domains/proposal/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { inboxQuestions } from './inbox-questions.ts';

const desk = await openDesk();
const { database, people } = desk;
const { clerk, lead, otherClerk, govOffice } = people;
const { inbox, counts, throughout } = inboxQuestions(database);
const PHONE = '13812345678';

const matter = await buildConsultation(database, people, {
  state: 'CLOSED',
  opensOn: '2026-10-09',
  closesOn: '2026-11-09',
  feedbackDueOn: '2026-12-08',
  title: '公交线路调整方案',
});
const open = await buildComment(database, matter, {
  text: '北门应当增设一站。'.repeat(12),
  name: '沈听澜',
  submittedAt: '2026-11-05T02:00:00Z',
});
const disposed = await buildComment(database, matter, {
  text: `请打${PHONE}告诉我。`,
  channel: 'LETTER',
  submittedAt: '2026-11-06T02:00:00Z',
});
const taken = await buildComment(database, matter, { status: 'WITHDRAWN' });
const elsewhere = await buildComment(
  database,
  await buildConsultation(database, people, { unit: people.units.health }),
);

beforeAll(() => answered(database, people, matter, [disposed]));

const kindsIn = (rows: readonly { kind: string }[]) => [...new Set(rows.map(({ kind }) => kind))].toSorted();
const of = (nodes: readonly { id: string; stand: string }[], id: string) =>
  nodes.find((row) => row.id.endsWith(id));

describe('谁看到什么', () => {
  it('意见按征求意见的单位，另一个单位的不在；姓名遮盖，号码遮盖，只有开头', async () => {
    const { nodes } = await inbox(clerk, { kind: 'COMMENT' });
    expect(of(nodes, open.id)).toMatchObject({
      title: '公交线路调整方案',
      name: '沈**',
      channel: 'WEB',
      stand: '已收到',
      done: false,
      dueOn: '2026-12-08',
      daysLate: 2,
      path: `/gongzuotai/yijian/${matter.id}?yijian=${open.id}`,
    });
    expect(of(nodes, open.id)).toHaveProperty('words', `${'北门应当增设一站。'.repeat(7).slice(0, 60)}…`);
    expect(of(nodes, disposed.id)).toMatchObject({
      stand: '已处理',
      done: true,
      daysLate: 0,
      channel: 'LETTER',
    });
    expect(of(nodes, taken.id)).toMatchObject({ stand: '已撤回', done: true });
    expect(of(nodes, elsewhere.id)).toBeUndefined();
    expect(JSON.stringify(nodes)).not.toContain(PHONE);
    expect(of((await inbox(otherClerk)).nodes, elsewhere.id)).toBeDefined();
  });

  it('留言先在县政府办公室待分办，分办以后在办理单位，答复以后是已处理；别的单位始终没有', async () => {
    const item = await desk.waiting({ title: '路灯坏了找谁修' });
    const inboxOf = async (actor: typeof clerk) => of((await inbox(actor)).nodes, item.id)?.stand;
    expect([await inboxOf(govOffice), await inboxOf(clerk)]).toEqual(['待分办', undefined]);
    await desk.assign(govOffice, item, people.units.housing.id);
    expect([await inboxOf(govOffice), await inboxOf(clerk), await inboxOf(otherClerk)]).toEqual([
      undefined,
      '办理中',
      undefined,
    ]);
    const done = await desk.answered({ title: '垃圾桶满了' });
    expect(of((await inbox(lead, { state: 'DONE' })).nodes, done.id)?.stand).toBe('已答复');
    expect(of((await inbox(lead, { state: 'WAITING' })).nodes, done.id)).toBeUndefined();
  });

  it('留言转为意见的，留言是已处理，意见另列一件', async () => {
    const round = await buildConsultation(database, people, {
      opensOn: '2026-11-20',
      closesOn: '2026-12-31',
      title: '公园布局',
    });
    const item = await desk.assigned({ title: '公园太小' });
    await desk.pass(clerk, item, round.id);
    const { nodes } = await inbox(lead, { words: '公园' });
    expect(Object.fromEntries(nodes.map(({ kind, stand }) => [kind, stand]))).toEqual({
      MESSAGE: '已转为意见',
      COMMENT: '已收到',
    });
  });

  it('决策事项建议由县政府办公室办理，公民的姓名遮盖；提建议的单位自己的收件箱没有', async () => {
    await ask(database, govOffice, proposeDecision(LETTER));
    expect((await inbox(govOffice, { kind: 'PROPOSAL' })).nodes).toMatchObject([
      { title: '恢复东门早市', name: '钱**', stand: '建议', done: false, receiptNo: null },
    ]);
    expect((await inbox(clerk, { kind: 'PROPOSAL' })).nodes).toEqual([]);
  });

  it('理由不清楚的提问，在同一份回执下另列一件', async () => {
    await database.sql('update consultation set feedback_published_at = now() where id = $1', [matter.id]);
    const { findings } = (await askReason(database, disposed)) as { findings?: unknown };
    expect(findings).toBeUndefined();
    expect((await inbox(lead, { kind: 'REASON_QUESTION' })).nodes).toMatchObject([
      { receiptNo: disposed.receiptNo, stand: '待答复', words: '一千二百万元是怎么算出来的？', done: false },
    ]);
  });

  it('不办理来件的岗位和没有登录的，不得查看', async () => {
    for (const actor of [people.auditor, people.secrecy, people.admin])
      expect([(await inbox(actor)).codes, (await counts(actor)).codes]).toEqual([
        ['FORBIDDEN'],
        ['FORBIDDEN'],
      ]);
    expect((await inbox(null)).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('筛选和翻页', () => {
  it.each<[string, object, string[]]>([
    ['种类', { kind: 'MESSAGE' }, ['MESSAGE']],
    ['逾期的', { late: true }, ['COMMENT']],
    ['渠道', { channel: 'LETTER' }, ['COMMENT']],
    ['期间，首尾两日都计入', { from: '2026-11-05', to: '2026-11-05' }, ['COMMENT']],
    ['期间以外', { from: '2027-11-06' }, []],
    ['标题里的词', { words: '公交线路' }, ['COMMENT', 'REASON_QUESTION']],
    ['没有的词，通配符不是通配', { words: '%_%' }, []],
    ['受理编号', { words: open.receiptNo }, ['COMMENT']],
  ])('按%s', async (_what, filter, kinds) => {
    const { nodes } = await inbox(clerk, filter);
    expect(kindsIn(nodes)).toEqual(kinds);
    const { counts: counted } = await counts(clerk, filter);
    expect(counted.map(({ kind }) => kind).toSorted()).toEqual('kind' in filter ? expect.any(Array) : kinds);
  });

  it('各类的件数和列出来的一致，逾期的另计', async () => {
    const { nodes } = await inbox(clerk);
    const { counts: counted } = await counts(clerk);
    for (const { kind, count, late } of counted) {
      const own = nodes.filter((row) => row.kind === kind);
      expect([count, late]).toEqual([
        { value: own.length, capped: false },
        own.filter(({ daysLate }) => daysLate > 0).length,
      ]);
    }
    expect(counted.reduce((sum, { count }) => sum + count.value, 0)).toBe(nodes.length);
  });

  it('同一时刻收到的，逐页看不漏不重，新的在前', async () => {
    for (let n = 0; n < 7; n += 1) await desk.assigned({ title: `同一时刻的第${n}件` });
    await database.sql(`alter table case_item disable trigger user`);
    await database.sql(`update case_item set submitted_at = '2026-11-05T02:00:00Z'`);
    await database.sql(`alter table case_item enable trigger user`);
    const whole = (await inbox(clerk)).nodes.map(({ id }) => id);
    for (const first of [1, 2, 3]) {
      const paged = await throughout(clerk, first);
      expect(paged.map(({ id }) => id)).toEqual(whole);
      const instants = paged.map(({ receivedAt }) => Date.parse(receivedAt));
      expect(instants).toEqual(instants.toSorted((one, other) => other - one));
    }
    expect(new Set(whole).size).toBe(whole.length);
  });

  it.each([
    ['不是游标', 'abc'],
    ['时刻无效', Buffer.from('["明天","MESSAGE:1"]').toString('base64url')],
    ['键无效', Buffer.from('["2026-11-05T02:00:00Z","x\' or 1=1"]').toString('base64url')],
    ['别的清单的游标', Buffer.from('["2026-11-05T02:00:00Z"]').toString('base64url')],
  ])('翻页位置无效：%s', async (_what, after) =>
    expect((await inbox(clerk, {}, { after })).codes).toEqual(['BAD_USER_INPUT']),
  );
});
