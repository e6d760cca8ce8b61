/** 国令713号第十八条、个人信息保护法: what was written in a questionnaire is read by its own unit, masked, summed up, and published so. */
import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { ACTIVITY } from '#test/domains/procedure/samples.ts';
import { openRoom, recordActivity } from '#test/domains/procedure/steps.ts';
import { EVERY_KIND, QUESTIONNAIRE, type Told } from './questions.ts';
import { NOW, openActivities } from './room.ts';

const room = await openRoom();
const { database, people, paper } = room;
const { clerk, lead, otherClerk, otherLead, govOffice } = people;
const { announced, answer, read, summarise, reveal, exported, written, cancel } = await openActivities(room);

const OPEN = '2026-11-22T02:00:00Z';
const CLOSED = '2026-11-28T03:30:00Z';
const PHONE = '13800138000';
const chosen = (...choices: number[]) => ({ choices, text: '' });
const said = (text: string) => ({ choices: [], text });
const SHEETS = [
  [chosen(0), chosen(0, 1), said(`晚上免费，联系${PHONE}`)],
  [chosen(1), chosen(), said('增加车位')],
  [chosen(2), chosen(1), said('')],
];

/** A questionnaire that was answered three times and has closed. */
async function answered(input: object = QUESTIONNAIRE, sheets: object[][] = SHEETS) {
  await database.setClock(NOW);
  const { decision, activity } = await announced(input);
  await database.setClock(OPEN);
  for (const sheet of sheets)
    expect((await answer(activity.id, sheet)).result?.__typename).toBe('QuestionnaireReceipt');
  await database.setClock(CLOSED);
  return { decision, activity, at: { no: decision.no, seq: 1 } };
}

describe('书面回答', () => {
  it('承办单位看得到，号码遮盖；公众、别的单位、政府办看不到', async () => {
    const { decision, at } = await answered();
    const page = await written(clerk, at);
    expect(page?.nodes.map(({ question, text, masked }) => [question, text, masked])).toEqual([
      [2, '晚上免费，联系〔手机号已隐去〕', true],
      [2, '增加车位', false],
    ]);
    expect((await read(lead, decision.no, 1)).result?.writtenCounts).toEqual([{ question: 2, count: 2 }]);
    for (const actor of [null, otherClerk, otherLead, govOffice]) {
      expect(await written(actor, at)).toBeNull();
      expect((await read(actor, decision.no, 1)).result).toMatchObject({
        writtenCounts: null,
        summaries: null,
      });
    }
  });

  it('按题、按字词查找，一页一页看；遮盖的号码查不到', async () => {
    const { at } = await answered();
    expect((await written(clerk, { ...at, text: '车位' }))?.nodes.map(({ text }) => text)).toEqual([
      '增加车位',
    ]);
    expect((await written(clerk, { ...at, question: 1 }))?.nodes).toEqual([]);
    expect((await written(clerk, { ...at, text: PHONE.slice(0, 6) }))?.nodes).toEqual([]);
    expect((await written(clerk, { ...at, text: '%' }))?.nodes).toEqual([]);
    const first = await written(clerk, { ...at, first: 1 });
    expect(first).toMatchObject({ nodes: [{ masked: true }], pageInfo: { hasNextPage: true } });
    const second = await written(clerk, { ...at, first: 1, after: first?.pageInfo.endCursor ?? null });
    expect(second).toMatchObject({ nodes: [{ text: '增加车位' }], pageInfo: { hasNextPage: false } });
  });

  it('看未遮盖的要写理由，记入日志；导出的是遮盖的，也记入日志', async () => {
    const { activity, at } = await answered();
    const id = (await written(clerk, at))?.nodes[0]?.id ?? '';
    expect((await reveal(clerk, id, '。。。')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await reveal(clerk, id, '核对来信人反映的路段')).result).toEqual({
      text: `晚上免费，联系${PHONE}`,
    });
    const { result } = await exported(clerk, activity.id);
    expect(JSON.stringify(result)).toContain('增加车位');
    expect(JSON.stringify(result)).not.toContain(PHONE);
    for (const [actor, code] of [
      [null, 'UNAUTHENTICATED'],
      [govOffice, 'FORBIDDEN'],
      [otherClerk, 'NOT_FOUND'],
    ] as const) {
      expect((await reveal(actor, id, '核对来信人反映的路段')).codes).toEqual([code]);
      expect((await exported(actor, activity.id)).codes).toEqual([code]);
    }
    expect((await reveal(clerk, `${activity.id}.2`, '核对来信人反映的路段')).codes).toEqual(['NOT_FOUND']);
    const trail = await auditTrail(database);
    expect(trail).toContainEqual(['activity.writtenRevealed', 'DONE']);
    expect(trail).toContainEqual(['activity.writtenExported', 'DONE']);
  });
});

describe('书面回答的归纳', () => {
  const record = async (decision: { id: string }, activity: Told, more: object = {}) =>
    ask(
      database,
      clerk,
      recordActivity(
        decision.id,
        {
          ...ACTIVITY,
          happenedOn: '2026-11-28',
          method: 'QUESTIONNAIRE',
          fileIds: [await paper(decision.id, DocumentKind.ACTIVITY_MINUTES)],
          signInSheetId: await paper(decision.id, DocumentKind.OTHER),
          activityId: activity.id,
        },
        more,
      ),
    );

  it('没有归纳的，不予登记；归纳了的，随登记公布，从此不改', async () => {
    const { decision, activity } = await answered();
    const { id } = activity;
    expect(resultOf(await record(decision, activity))).toMatchObject({
      findings: [{ code: 'WRITTEN_UNSUMMARISED', basis: 'LAW' }],
    });
    const summaries = [{ question: 2, text: '一人要求晚上免费，一人要求增加车位。' }];
    const version = activity.version;
    const done = await summarise(clerk, { id, version, summaries });
    expect(done.result).toMatchObject({ summaries: ['', '', summaries[0]?.text] });
    expect((await read(null, decision.no, 1)).result?.summaries).toBeNull();
    expect(resultOf(await record(decision, activity))).toMatchObject({ phase: 'CONSULTING' });
    expect((await read(null, decision.no, 1)).result).toMatchObject({
      state: 'HELD',
      summaries: ['', '', summaries[0]?.text],
      writtenCounts: null,
    });
    const again = await summarise(clerk, { id, version: version + 2, summaries });
    expect(again.found).toEqual(['SUMMARY_PUBLISHED']);
    await expect(
      database.sql(`update public_activity set summaries = '[]' where id = $1`, [id]),
    ).rejects.toThrow();
  });

  it('截止以前、没有书面回答的题、取消了的，不归纳；本单位的人才能归纳', async () => {
    const { activity } = await answered();
    const { id, version } = activity;
    const summaries = [{ question: 2, text: '要求增加车位。' }];
    await database.setClock(OPEN);
    expect((await summarise(clerk, { id, version, summaries })).found).toEqual(['QUESTIONNAIRE_RUNNING']);
    await database.setClock(CLOSED);
    expect((await summarise(clerk, { id, version, summaries: [{ question: 0, text: '甲' }] })).found).toEqual(
      ['NOTHING_WRITTEN'],
    );
    for (const [actor, code] of [
      [null, 'UNAUTHENTICATED'],
      [govOffice, 'FORBIDDEN'],
      [otherClerk, 'NOT_FOUND'],
    ] as const)
      expect((await summarise(actor, { id, version, summaries })).codes).toEqual([code]);
    expect((await summarise(clerk, { id, version: 9, summaries })).codes).toEqual(['CONFLICT']);
    await cancel(lead, { id, version, reason: '题目有误，改正以后另行公告。' });
    expect((await summarise(clerk, { id, version: version + 1, summaries })).found).toEqual([
      'SUMMARY_ELSEWHERE',
    ]);
  });

  it('“其他”写明的，也是书面回答', async () => {
    const { at } = await answered({ ...QUESTIONNAIRE, questions: EVERY_KIND }, [
      [
        { choices: [3], text: '只在年节停' },
        { choices: [0, 2], text: '车位尺寸' },
        chosen(4),
        chosen(2, 0, 1),
        chosen(0, 1, 0),
        said(''),
        said(''),
      ],
    ]);
    expect((await written(clerk, at))?.nodes.map(({ question, text }) => [question, text])).toEqual([
      [0, '只在年节停'],
      [1, '车位尺寸'],
    ]);
  });
});
