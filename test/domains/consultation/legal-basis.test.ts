import { expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { carryOut, COMPLETE_INPUT, listed } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk } = people;

const FIELDS = `id version clauses { anchorId no } findings { code }
  basis { level title docNo article quotation url clauseIds }`;
const [WRITTEN] = COMPLETE_INPUT.basis;
const save = (id: string, version: number, input: object) =>
  carryOut(
    database,
    clerk,
    'saveConsultation',
    { id, version, input: { ...COMPLETE_INPUT, ...input } },
    FIELDS,
  );
const clausesOf = ({ done }: Awaited<ReturnType<typeof save>>) =>
  (done?.clauses ?? []) as { anchorId: string; no: string }[];

/** A saved dossier whose basis supports 二. */
async function supported() {
  const { id } = await buildConsultation(database, people, { state: 'DRAFT' });
  const saved = await save(id, 1, {});
  const anchorId = clausesOf(saved).find(({ no }) => no === '二')?.anchorId ?? '';
  const basis = [{ ...WRITTEN, docNo: '国令第713号', clauseIds: [anchorId] }];
  return { id, anchorId, basis, saved: await save(id, 2, { basis }) };
}

it('依据连同文号、原文和所支持的条款存下来', async () => {
  const { anchorId, saved } = await supported();
  expect(listed(saved)).toEqual([]);
  expect(saved.done?.basis).toEqual([{ ...WRITTEN, docNo: '国令第713号', url: '', clauseIds: [anchorId] }]);
});

it('前面插入一条，编号变了，依据仍在原来的那一条上', async () => {
  const { id, anchorId, basis } = await supported();
  const draftText = '一、对困难家庭给予补贴。\n二、补贴每季度发放。\n三、完成燃料储备。';
  const saved = await save(id, 3, { basis, draftText });
  expect(listed(saved)).toEqual([]);
  expect(clausesOf(saved).find((one) => one.anchorId === anchorId)?.no).toBe('三');
});

it('所支持的条款删去了，送审以前指出来，所选的不丢', async () => {
  const { id, anchorId, basis } = await supported();
  const saved = await save(id, 3, { basis, draftText: '一、对困难家庭给予补贴。', clauseNotes: [] });
  expect(listed(saved)).toEqual(['BASIS_CLAUSE_GONE']);
  expect(saved.done?.basis).toMatchObject([{ clauseIds: [anchorId] }]);
});

it('缺条款、缺原文的照样保存，送审以前指出来', async () => {
  const { id, basis } = await supported();
  const [entry] = basis;
  expect(
    listed(
      await save(id, 3, {
        basis: [
          { ...entry, article: '' },
          { ...entry, quotation: '' },
        ],
      }),
    ),
  ).toEqual(['BASIS_INCOMPLETE', 'BASIS_INCOMPLETE']);
});

it('再次征求意见，沿用上一轮的依据：条款的身份各轮相同', async () => {
  const { id, anchorId } = await supported();
  await database.sql('update consultation set withdrawn_at = now(), withdrawn_reason = $2 where id = $1', [
    id,
    '内容有误',
  ]);
  const [{ decision_id: decisionId } = { decision_id: '' }] = await database.sql<{ decision_id: string }>(
    'select decision_id from consultation where id = $1',
    [id],
  );
  const { done } = await carryOut(database, clerk, 'createConsultation', { decisionId }, FIELDS);
  expect(done?.basis).toMatchObject([{ title: WRITTEN?.title, clauseIds: [anchorId] }]);
});
