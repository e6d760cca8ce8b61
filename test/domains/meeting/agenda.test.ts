/** 国令711号第十四条至第十六条: how far each item is public; what was announced stays. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { codesOf as faults } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';
import { AGENDA, SECRET } from './samples.ts';

const { database, people, send, done, read, refused } = await openRoom();
const { govOffice, leader, secrecy, media } = people;
const NOW = { version: 1 };
const ON_TIME = '2026-12-11T06:30:00Z';

describe('第十四条至第十六条 议程', () => {
  it('依法不予公开的，题目、决策、汇报单位只在内部保存，公开的行里什么也没有', async () => {
    const { id: decisionId } = await buildDecision(database, people, { phase: DecisionPhase.SCHEDULED });
    const { id, no } = await buildMeeting(database, people, { stage: 'PLANNED', items: [] });
    const secret = {
      ...AGENDA[1],
      decisionId,
      reportingUnit: '县委编办',
      livelihood: true,
      note: '只限内部',
    };
    const set = await done(govOffice, 'setAgenda', { id, ...NOW, items: [secret, AGENDA[0]] });
    expect(set).toMatchObject({ stage: 'AGENDA_SET', review: 'DRAFT' });
    const [row] = await database.sql(
      'select title, decision_id, reporting_unit, livelihood from agenda_item where id = $1',
      [set.agenda[0]?.id],
    );
    expect(row).toEqual({
      title: '依法不予公开的议题',
      decision_id: null,
      reporting_unit: '',
      livelihood: false,
    });
    const inside = { paper: { title: SECRET, law: '国令711号第十六条', note: '只限内部' } };
    expect((await read(govOffice, no))?.agenda[0]).toMatchObject(inside);
    expect((await read(media, no))?.agenda[0]).toMatchObject({ paper: null, title: '依法不予公开的议题' });
  });

  it('改回公开，内部部分随之删去；排序按送来的次序', async () => {
    const { id, no } = await buildMeeting(database, people, { stage: 'PLANNED', items: [] });
    const first = await done(govOffice, 'setAgenda', { id, ...NOW, items: AGENDA });
    const [one, two, three, four] = first.agenda;
    const { version } = first;
    const open = { title: '研究公开事项', disclosure: 'PUBLIC', id: two?.id };
    const again = await done(govOffice, 'setAgenda', {
      id,
      version,
      items: [{ ...AGENDA[2], id: three?.id }, open, { ...AGENDA[0], id: one?.id }],
    });
    expect(again.agenda.map(({ id: itemId, position }) => [itemId, position])).toEqual([
      [three?.id, 1],
      [two?.id, 2],
      [one?.id, 3],
    ]);
    expect(
      await database.sql('select title from agenda_item_paper where item_id = any($1)', [
        [two?.id, four?.id],
      ]),
    ).toEqual([]);
    expect((await read(govOffice, no))?.agenda).toHaveLength(3);
  });

  it.each<[string, object[], string[]]>([
    ['空的', [], ['AGENDA_EMPTY']],
    [
      '不公开而没有理由',
      [{ title: '甲', disclosure: 'CLOSED' }],
      ['WITHHOLD_GROUND_REQUIRED', 'WITHHOLD_LAW_REQUIRED'],
    ],
    [
      '没有这个决策',
      [{ title: '甲', disclosure: 'PUBLIC', decisionId: '00000000-0000-7000-8000-000000000000' }],
      ['DECISION_NOT_FOUND'],
    ],
  ])('%s的议程不能保存', async (_title, items, codes) => {
    const { id } = await buildMeeting(database, people, { stage: 'PLANNED', items: [] });
    await refused(codes, govOffice, 'setAgenda', { id, ...NOW, items });
  });

  it('决策还没有审查通过，上会由确定议程的人说明；别的会议的议题找不到', async () => {
    const { id: decisionId } = await buildDecision(database, people, { phase: DecisionPhase.DRAFTING });
    const { id } = await buildMeeting(database, people, { stage: 'PLANNED', items: [] });
    const other = await buildMeeting(database, people, {});
    const items = [{ title: '听取起草情况', disclosure: 'PUBLIC', decisionId }];
    await refused(['DECISION_NOT_DISCUSSABLE'], govOffice, 'setAgenda', { id, ...NOW, items });
    const foreign = [{ ...AGENDA[0], id: other.itemIds[0] }];
    expect(faults(await send(govOffice, 'setAgenda', { id, ...NOW, items: foreign }))).toEqual(['NOT_FOUND']);
    const acknowledged = [{ code: 'DECISION_NOT_DISCUSSABLE', reason: '材料近日齐备，先行暂列。' }];
    const set = await done(govOffice, 'setAgenda', { id, ...NOW, items, acknowledged });
    expect(set.agenda).toMatchObject([{ purpose: 'DECIDE', provisional: true }]);
  });

  it('暂列的议题不能预告；听取汇报、已安排上会的可以', async () => {
    const plan = { phase: DecisionPhase.READY_FOR_DISCUSSION };
    const { id: decisionId } = await buildDecision(database, people, plan);
    const reviewed = async (purpose: string | null, phase: string) => {
      await database.sql('update decision set phase = $2 where id = $1', [decisionId, phase]);
      const { id } = await buildMeeting(database, people, { stage: 'PLANNED', items: [] });
      const acknowledged = [{ code: 'DECISION_NOT_DISCUSSABLE', reason: '材料近日齐备，先行暂列。' }];
      const items = [{ title: '供水价格方案', disclosure: 'PUBLIC', decisionId, purpose }];
      const set = await done(govOffice, 'setAgenda', { id, ...NOW, items, acknowledged });
      const sent = await done(govOffice, 'submitPaper', { id, version: set.version });
      const { version } = await done(secrecy, 'passPaper', { id, version: sent.version });
      return { id, version };
    };
    await refused(
      ['AGENDA_ITEM_PROVISIONAL'],
      leader,
      'announceMeeting',
      await reviewed(null, 'READY_FOR_DISCUSSION'),
    );
    const reported = await done(leader, 'announceMeeting', await reviewed('REPORT', 'READY_FOR_DISCUSSION'));
    expect(reported.agenda).toMatchObject([{ purpose: 'REPORT', provisional: false }]);
    const decided = await done(leader, 'announceMeeting', await reviewed(null, 'SCHEDULED'));
    expect(decided.agenda).toMatchObject([{ purpose: 'DECIDE', provisional: false }]);
  });

  it.each([
    ['没有关联决策的废止', null, 'REPEAL', 'AGENDA_PURPOSE_UNTIED'],
    ['还没有讨论决定的废止', DecisionPhase.DRAFTING, 'REPEAL', 'AGENDA_PURPOSE_UNFIT'],
    ['执行中的决策再审议草案', DecisionPhase.EXECUTING, 'DECIDE', 'AGENDA_PURPOSE_UNFIT'],
  ])('%s，事由与决策所在的环节不符', async (_, phase, purpose, code) => {
    const linked = phase && (await buildDecision(database, people, { phase }));
    const { id } = await buildMeeting(database, people, { stage: 'PLANNED', items: [] });
    const items = [
      { title: '废止供水价格方案', disclosure: 'PUBLIC', decisionId: linked?.id ?? null, purpose },
    ];
    await refused([code], govOffice, 'setAgenda', { id, ...NOW, items });
  });

  it('依法不予公开的议题，事由只在内部保存；预告以后事由不再改变', async () => {
    const { id: decisionId } = await buildDecision(database, people, { phase: DecisionPhase.EXECUTING });
    const { id } = await buildMeeting(database, people, { stage: 'PLANNED', items: [] });
    const open = { title: '听取执行情况汇报', disclosure: 'PUBLIC', decisionId };
    const items = [{ ...AGENDA[1], decisionId, purpose: 'REPEAL' }, open];
    const set = await done(govOffice, 'setAgenda', { id, ...NOW, items });
    expect(set.agenda).toMatchObject([
      { purpose: 'OTHER', paper: { purpose: 'REPEAL' } },
      { purpose: 'REPORT', paper: null },
    ]);
    await database.sql('update agenda_item set announced_at = now() where meeting_id = $1', [id]);
    const change = (table: string, key: string, index: number) =>
      database.sql(`update ${table} set purpose = 'DECIDE' where ${key} = $1`, [set.agenda[index]?.id]);
    await expect(change('agenda_item', 'id', 1)).rejects.toThrow(/purpose of an announced/);
    await expect(change('agenda_item_paper', 'item_id', 0)).rejects.toThrow(/purpose of an announced/);
  });

  it('已经预告的议题不动；增加的要再送审，公布以前公众看不到；撤下的说明原因', async () => {
    const { id, no, itemIds } = await buildMeeting(database, people, { stage: 'READY', startsAt: ON_TIME });
    const added = [{ id: itemIds[0], title: '改过的题目', disclosure: 'PUBLIC' }, AGENDA[2]];
    let now = await done(govOffice, 'setAgenda', { id, ...NOW, items: added });
    expect(now.agenda.map(({ title }) => title)).toEqual([
      AGENDA[0]?.title,
      AGENDA[2]?.title,
      AGENDA[2]?.title,
    ]);
    expect((await read(null, no))?.agenda).toHaveLength(2);
    const by = () => ({ id, version: now.version });
    await refused(['REVIEW_REQUIRED'], leader, 'announceMeeting', by());
    now = await done(govOffice, 'submitPaper', by());
    now = await done(secrecy, 'passPaper', by());
    now = await done(leader, 'announceMeeting', by());
    expect(now).toMatchObject({ stage: 'INVITING', calendarSequence: 1 });
    expect(await read(null, no)).toMatchObject({
      agenda: [{}, {}, { position: 3 }],
      notices: [{ kind: 'ANNOUNCED' }, { kind: 'CHANGED' }],
    });
    await refused(['WITHDRAW_REASON_REQUIRED'], govOffice, 'withdrawAgendaItem', {
      ...by(),
      itemId: itemIds[1],
      reason: '',
    });
    now = await done(govOffice, 'withdrawAgendaItem', {
      ...by(),
      itemId: itemIds[1],
      reason: '议题材料不齐。',
    });
    expect((await read(null, no))?.agenda[1]).toMatchObject({ withdrawnAt: expect.any(String) });
    await refused(['ITEM_ALREADY_BEGUN'], govOffice, 'withdrawAgendaItem', {
      ...by(),
      itemId: itemIds[1],
      reason: '再次撤下议题。',
    });
    now = await done(govOffice, 'setAgenda', { ...by(), items: [AGENDA[0]] });
    await refused(['ITEM_NOT_ANNOUNCED'], govOffice, 'withdrawAgendaItem', {
      ...by(),
      itemId: now.agenda[3]?.id,
      reason: '撤下这项议题。',
    });
    now = await done(govOffice, 'setAgenda', { ...by(), items: [] });
    await refused(['NOTHING_TO_PUBLISH'], govOffice, 'submitPaper', by());
  });
});
