/** 国令713号第十八条、第三十四条: what was done about an adopted opinion is read from the record of execution, by everybody and by its author. */
import { describe, expect, it } from 'vitest';
import { jobs as deedJobs } from '#server/domains/execution/deed/deed.jobs.ts';
import { ask } from '#test/kernel/ask.ts';
import { adoptedCourse } from './adopted-course.ts';
import { openCourse } from './room.ts';

const house = await openCourse();
const { database, people, executor, stranger, REPORT } = house;
const TEXT = '已完成十二个小区的改造，首班车提前到六点。';
const WORDS = '首班车提前到六点';
const ADOPTED =
  'adopted { opinions done lines { asked count changedClauses { clauseNo } deeds { happenedOn unitName record words } } }';

describe('采纳意见的落实', () => {
  it('执行单位关联报告里的话，审查以后公众看到，意见人在回执里看到、得到一次告知', async () => {
    const { course, line, comment, link, review, reported } = await adoptedCourse(house, TEXT);
    expect(await course.read(null, ADOPTED)).toEqual({
      adopted: {
        opinions: 1,
        done: 0,
        lines: [{ asked: line.asked, count: 1, changedClauses: [{ clauseNo: '第一条' }], deeds: [] }],
      },
    });
    expect((await link(executor, { proofId: reported, words: WORDS })).codes).toEqual([]);
    expect(await course.read(null, 'adopted { done }')).toEqual({ adopted: { done: 0 } });
    expect((await review(people.secrecy, true)).codes).toEqual([]);
    const deed = {
      happenedOn: '2026-12-10',
      unitName: '县住房和城乡建设局',
      record: '执行情况报告',
      words: WORDS,
    };
    expect(await course.read(null, ADOPTED)).toMatchObject({
      adopted: { done: 1, lines: [{ deeds: [deed] }] },
    });
    const { data } = await ask(database, null, {
      query: `query($receiptNo: String!, $lookupCode: String!) { mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) {
        ... on MyComment { outcome adoptedLine { asked deeds { words } } } } }`,
      variables: { receiptNo: comment.receiptNo, lookupCode: comment.lookupCode },
    });
    expect(data).toEqual({
      mine: { outcome: 'ADOPTED', adoptedLine: { asked: line.asked, deeds: [{ words: WORDS }] } },
    });
    const queued = await database.sql<{ payload: unknown }>(
      `select payload from graphile_worker._private_jobs where payload ->> 'dispositionId' = $1`,
      [line.dispositionId],
    );
    expect(queued).toHaveLength(1);
    for (const { payload } of [...queued, ...queued]) await deedJobs['tell-done'](payload, database.services);
    const told = await database.sql<{ body: string }>(
      `select body from message where recipient_id = $1 and kind = 'ADOPTED_DONE'`,
      [comment.id],
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain(WORDS);
  });

  it('全县的清单列出它，没有公布的决策不列', async () => {
    const { course } = await adoptedCourse(house, TEXT);
    const hidden = await adoptedCourse(house, TEXT, { published: false });
    const { data } = await ask(database, null, {
      query: '{ adoptedMatters(first: 100) { nodes { no opinions lines { position } } } }',
    });
    const { nodes } = (data as unknown as { adoptedMatters: { nodes: { no: string }[] } }).adoptedMatters;
    expect(nodes.find(({ no }) => no === course.no)).toMatchObject({ opinions: 1, lines: [{ position: 1 }] });
    expect(nodes.map(({ no }) => no)).not.toContain(hidden.course.no);
    expect(await hidden.course.read(null, 'adopted { opinions }')).toEqual({ adopted: null });
  });

  it('别的决策的报告、未采纳的意见、报告没有说的话，不予关联', async () => {
    const { link, reported } = await adoptedCourse(house, TEXT);
    const other = await adoptedCourse(house, TEXT);
    const refused = async (more: object) =>
      (await link(executor, { proofId: reported, words: WORDS, ...more })).codes;
    expect(await refused({ proofId: other.reported })).toEqual(['DEED_NOT_ON_RECORD']);
    expect(await refused({ position: 2 })).toEqual(['DEED_NOT_ADOPTED']);
    expect(await refused({ consultationId: other.line.consultationId })).toEqual(['DEED_NOT_ADOPTED']);
    expect(await refused({ words: '首班车提前到五点半' })).toEqual(['DEED_OTHER_WORDS']);
    expect(await refused({})).toEqual([]);
    expect(await refused({})).toEqual(['DEED_LINKED_ALREADY']);
  });

  it('执行中的问题不是办了的事', async () => {
    const { course, link } = await adoptedCourse(house, TEXT);
    const told = await course.done('reportProblem', executor, { ...REPORT, kind: 'PROBLEM', text: TEXT });
    const problem = told.records.filter(({ kind }) => kind === 'EXECUTION_REPORT').at(-1)?.id ?? '';
    expect((await link(executor, { proofId: problem, words: WORDS })).codes).toEqual(['DEED_NOT_ON_RECORD']);
  });

  it('不是本决策执行单位的人关联不了；关联的人、写报告的人不审查；退回要写理由，退回后重新关联', async () => {
    const { course, link, review, reported } = await adoptedCourse(house, TEXT, { by: house.both });
    expect((await link(stranger, { proofId: reported, words: WORDS })).errors).toEqual(['NOT_FOUND']);
    expect((await link(people.clerk, { proofId: reported, words: WORDS })).errors).toEqual(['FORBIDDEN']);
    await link(executor, { proofId: reported, words: WORDS });
    expect((await review(executor, true)).errors).toEqual(['FORBIDDEN']);
    expect((await review(house.both, true)).codes).toEqual(['REVIEWER_IS_AUTHOR']);
    expect((await review(people.secrecy, false)).codes).toEqual(['DEED_RETURN_REASON']);
    expect((await review(people.secrecy, false, '时间与公告不一致')).codes).toEqual([]);
    expect((await review(people.secrecy, true)).codes).toEqual(['DEED_REVIEWED']);
    const desk = 'deedDesk { deeds { waiting returnedReason } } deedCan { action allowed }';
    expect(await course.read(executor, desk)).toEqual({
      deedDesk: { deeds: [{ waiting: false, returnedReason: '时间与公告不一致' }] },
      deedCan: [{ action: 'linkDeed', allowed: true }],
    });
    expect(await course.read(null, desk)).toEqual({ deedDesk: null, deedCan: [] });
    expect((await link(executor, { proofId: reported, words: WORDS })).codes).toEqual([]);
    expect(await course.read(people.secrecy, desk)).toMatchObject({
      deedDesk: { deeds: [{ waiting: true }] },
      deedCan: [{ action: 'reviewDeed', allowed: true }],
    });
  });
});
