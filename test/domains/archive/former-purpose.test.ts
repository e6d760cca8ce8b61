import { expect, it } from 'vitest';
import { restoredRows } from '#server/domains/archive/restored-tables.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';

const P = DecisionPhase;
const ITEM = { id: 'i1', decision_id: 'd1', title: '老旧小区改造方案', disclosure: 'ANNOUNCED' };

/** The item as it is put, from a file made before its purpose was stored. */
const put = (item: object, phase: DecisionPhase, discussed = false) =>
  restoredRows('agenda_item', [{ ...ITEM, ...item }], {
    decision: [{ id: 'd1', phase }],
    decision_record: discussed ? [{ kind: RecordKind.DISCUSSION, content: { agendaItemId: 'i1' } }] : [],
  })[0];

it.each([
  ['审议草案', {}, P.PUBLISHED, true, 'DECIDE'],
  ['题目说废止，决策还没有作出', { title: '废止旧办法、改造小区' }, P.SCHEDULED, false, 'DECIDE'],
  ['题目说废止，讨论的是草案', { title: '关于废止旧办法的决定' }, P.EXECUTING, true, 'DECIDE'],
  ['题目说废止，决策已经在执行', { title: '关于废止老旧小区改造方案的议题' }, P.EXECUTING, false, 'REPEAL'],
  ['题目说不予废止', { title: '关于不予废止的说明' }, P.EXECUTING, false, 'DECIDE'],
  ['没有关联决策', { decision_id: null }, P.EXECUTING, false, 'OTHER'],
  ['不公开的议题，事由在材料里', { disclosure: 'CLOSED' }, P.EXECUTING, true, 'OTHER'],
  ['卷宗写明事由的，照卷宗', { purpose: 'REPORT' }, P.EXECUTING, true, 'REPORT'],
] as const)('较早的卷宗恢复议题的事由：%s', (_, item, phase, discussed, expected) => {
  expect(put(item, phase, discussed)).toMatchObject({ purpose: expected });
});
