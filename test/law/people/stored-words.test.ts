/** Words of the record that pages and the contract share (记录的用语): each has its label, and says what it means by it. */
import { expect, it } from 'vitest';
import { HIDE_STATE_LABELS } from '#server/law/consultation/hide-state.ts';
import { DISPOSITION_STATE_LABELS } from '#server/law/feedback/disposition-state.ts';
import { QUESTION_PROGRESS_LABELS } from '#server/law/feedback/question-progress.ts';
import { AUDIT_OUTCOME_LABELS } from '#server/law/people/audit-outcome.ts';
import { DESK_LABELS } from '#server/law/people/desk.ts';

it.each([
  ['不予展示，先提请、后确认', HIDE_STATE_LABELS, ['提请不予展示', '不予展示']],
  ['处理结果，一人提出、另一人确认', DISPOSITION_STATE_LABELS, ['待确认', '已确认']],
  ['理由不清楚，提出以后待答复、待确认、已答复', QUESTION_PROGRESS_LABELS, ['待答复', '待确认', '已答复']],
  ['办理的结果：办成、依法未准、无权', AUDIT_OUTCOME_LABELS, ['已办', '依法未准', '无权']],
])('%s', (_, labels, words) => expect(Object.values(labels)).toEqual(words));

it('每个台的名称都不同，一看就知道办什么', () => {
  const names = Object.values(DESK_LABELS);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => Array.from(name).length > 9)).toEqual([]);
});
