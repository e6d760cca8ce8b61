import { expect, it } from 'vitest';
import {
  carryOut,
  COMPLETE_INPUT,
  lastAction,
  listed,
  type Outcome,
} from '#test/domains/consultation/consultation-asking.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { draftsOf } from './draft-asking.ts';

const database = await testDatabase({ now: '2026-12-20T02:00:00Z' });
const people = await buildPeople(database);
const { clerk, otherClerk } = people;

const PURPOSE = '为了规范本县农村集中供水，保障村民饮水安全，制定本办法。';
const FEE = '水费按照计量收取，每立方米不超过二元五角，由供水单位按月公示。';
const REPAIR = '供水管网破损的，供水单位应当在接到报修后二十四小时内修复。';
const REWRITTEN = '用户对水质有异议的，可以向乡镇人民政府申请检测，检测费用由县财政承担。';
const FIELDS = `id version clauses { anchorId no } findings { code message }
  clauseDoubts { clauses { anchorId no text likely { anchorId no text } } former { anchorId no } }`;

interface Doubts {
  clauses: { anchorId: string; no: string; likely: { anchorId: string; no: string; text: string } | null }[];
  former: { anchorId: string; no: string }[];
}

const doubtsOf = ({ done }: Outcome) => done?.clauseDoubts as Doubts;
const anchorsOf = ({ done }: Outcome) =>
  (done?.clauses as { anchorId: string }[]).map(({ anchorId }) => anchorId);

/** The second round of a draft of three articles, with its second one typed anew in quite other words. */
async function rewritten() {
  const clauses = [PURPOSE, FEE, REPAIR].map((text, at) => ({ no: `第${'一二三'[at]}条`, text }));
  const first = await buildConsultation(database, people, { state: 'CLOSED', clauses });
  await database.sql('update consultation set withdrawn_at = app_now() where id = $1', [first.id]);
  const { decisionId } = first;
  const { done } = await carryOut(database, clerk, 'createConsultation', { decisionId }, FIELDS);
  const id = String(done?.id);
  const draftText = `第一条　${PURPOSE}\n第二条　${REWRITTEN}\n第三条　${REPAIR}`;
  const input = { ...COMPLETE_INPUT, closesOn: '2027-01-20', draftText, clauseNotes: [] };
  const save = (version: number) =>
    carryOut(database, clerk, 'saveConsultation', { id, version, input }, FIELDS);
  return { first, id, save, saved: await save(Number(done?.version)) };
}

const identify = (given: Record<string, unknown>, actor = clerk) =>
  carryOut(database, actor, 'identifyClause', given, FIELDS);

it('第二轮整条改写的一条：先选定是上一稿的哪一条，才能提交审查；意见跟着选定的一条', async () => {
  const { first, id, save, saved } = await rewritten();
  const [old] = await draftsOf(database, clerk, first.no);
  const before = old?.clauses.map(({ anchorId }) => anchorId) ?? [];
  expect(listed(saved)).toContain('CLAUSE_IDENTITY_UNSURE');
  expect(doubtsOf(saved).former.map(({ anchorId }) => anchorId)).toEqual(before);
  const [doubt] = doubtsOf(saved).clauses;
  expect(doubt).toMatchObject({
    no: '第二条',
    text: REWRITTEN,
    likely: { anchorId: before[1], no: '第二条', text: FEE },
  });
  const version = Number(saved.done?.version);
  const submit = await carryOut(database, clerk, 'submitPaper', { id, version, acknowledged: [] });
  expect(submit.refused).toContain('CLAUSE_IDENTITY_UNSURE');
  const again = await save(version);
  expect(doubtsOf(again)).toEqual(doubtsOf(saved));
  const answer = { id, version: again.done?.version, anchorId: doubt?.anchorId };
  expect((await identify({ ...answer, formerId: id })).refused).toEqual(['FORMER_CLAUSE_NOT_FOUND']);
  expect((await identify({ ...answer, anchorId: id, formerId: null })).refused).toEqual(['CLAUSE_NOT_FOUND']);
  expect((await identify({ ...answer, formerId: null }, otherClerk)).errors).toEqual(['NOT_FOUND']);
  const answered = await identify({ ...answer, formerId: before[1] });
  expect(anchorsOf(answered)).toEqual(before);
  expect(listed(answered)).not.toContain('CLAUSE_IDENTITY_UNSURE');
  expect(doubtsOf(answered)).toEqual({ clauses: [], former: [] });
  expect(await lastAction(database, id)).toEqual(['consultation.clauseIdentified', 'DONE']);
  const kept = await save(Number(answered.done?.version));
  expect(anchorsOf(kept)).toEqual(before);
  expect(doubtsOf(kept).clauses).toEqual([]);
  const last = Number(kept.done?.version);
  expect(
    await carryOut(database, clerk, 'submitPaper', { id, version: last, acknowledged: [] }),
  ).toMatchObject({
    done: { stage: 'IN_REVIEW' },
  });
  expect((await identify({ ...answer, version: last + 1, formerId: null })).refused).toBeDefined();
});

it('新的一条：有自己的固定编号，上一稿的那一条是删去的', async () => {
  const { first, id, saved } = await rewritten();
  const [doubt] = doubtsOf(saved).clauses;
  const answered = await identify({
    id,
    version: saved.done?.version,
    anchorId: doubt?.anchorId,
    formerId: null,
  });
  expect(listed(answered)).not.toContain('CLAUSE_IDENTITY_UNSURE');
  const [old, now] = await draftsOf(database, clerk, first.no);
  const before = old?.clauses.map(({ anchorId }) => anchorId) ?? [];
  expect(anchorsOf(answered)[1]).not.toBe(before[1]);
  expect(now?.changes.filter(({ relation }) => relation !== 'SAME').map(({ relation }) => relation)).toEqual([
    'GONE',
    'NEW',
  ]);
});
