import { describe, expect, it } from 'vitest';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { step } from '#test/engines/draft/draft-asking.ts';
import { NOT_ADOPTED, run } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);

/** Its words are public, so that nobody has to say them for it. */
const SHOWN = { textCleared: true };

const propose = (commentId: string, input: object) =>
  run(
    database,
    people.clerk,
    'proposeDisposition(commentId: $commentId, version: $version, input: $input)',
    '... on Disposition { id state result version }',
    { commentId, version: null, input },
  );

describe('国令713号第十八条 处理意见所指的条款，以草案各稿的文字为准', () => {
  it('草案已体现：援引的是征求意见时的原文，不写进修改稿；何处由条款得出', async () => {
    const round = await buildConsultation(database, people, {});
    const [clause] = await database.sql<{ id: string; no: string; text: string }>(
      'select anchor_id as id, no, text from clause where consultation_id = $1 order by position',
      [round.id],
    );
    const changedClauses = [{ anchorId: clause?.id, text: '改写的话' }];
    const input = { result: 'ALREADY_COVERED', reason: '', changedClauses, coveredAt: '另有说明' };
    const { value } = await propose((await buildComment(database, round, SHOWN)).id, input);
    const [kept] = await database.sql<{ clauses: object[]; at: string }>(
      'select changed_clauses as clauses, covered_at as at from disposition where id = $1',
      [value?.id],
    );
    const words = { anchorId: clause?.id, clauseNo: clause?.no, before: clause?.text, after: clause?.text };
    expect(kept).toEqual({ clauses: [words], at: `第${clause?.no}部分` });
    const versions = await database.sql(
      'select 1 from draft_version v join consultation c on c.decision_id = v.decision_id where c.id = $1',
      [round.id],
    );
    expect(versions).toHaveLength(1);
  });

  it('未采纳的意见不能顺带改写草案', async () => {
    const round = await buildConsultation(database, people, {});
    const [clause] = await database.sql<{ id: string }>(
      'select anchor_id as id from clause where consultation_id = $1',
      [round.id],
    );
    const input = { ...NOT_ADOPTED, changedClauses: [{ anchorId: clause?.id, text: '改写的话' }] };
    expect((await propose((await buildComment(database, round, SHOWN)).id, input)).codes).toEqual([]);
    expect(await database.sql(`select 1 from clause where text = '改写的话'`)).toEqual([]);
  });

  it('草案只有文件、没有录入的，采纳和已体现在何处用文字写明', async () => {
    const round = await buildConsultation(database, people, { clauses: [] });
    const input = { result: 'ADOPTED', reason: '', changedClauses: [] };
    const { id } = await buildComment(database, round, SHOWN);
    expect((await propose(id, input)).codes).toEqual(['ADOPTED_WHERE_REQUIRED']);
    expect((await propose(id, { ...input, coveredAt: '方案第三项' })).codes).toEqual([]);
  });

  it('送审期间不能借处理意见修改草案', async () => {
    const reviewed = await buildConsultation(database, people, {});
    const [clause] = await database.sql<{ id: string; decision: string }>(
      `select k.anchor_id as id, c.decision_id as decision from clause k join consultation c on c.id = k.consultation_id
        where c.id = $1 order by k.position`,
      [reviewed.id],
    );
    const input = (text: string) => ({
      result: 'ADOPTED',
      reason: '',
      changedClauses: [{ anchorId: clause?.id, text }],
    });
    const before = await buildComment(database, reviewed, SHOWN);
    expect((await propose(before.id, input('改为乙。'))).codes).toEqual([]);
    await database.sql(`update decision set phase = 'LEGALITY_REVIEW' where id = $1`, [clause?.decision]);
    const during = await buildComment(database, reviewed, SHOWN);
    expect((await propose(during.id, input('再改为丙。'))).codes).toContain('WRONG_PHASE');
  });

  it('采纳的意见只说明写进它的那一稿；那一稿定稿以后再改同一条，要另说明来源', async () => {
    const round = await buildConsultation(database, people, {});
    const [clause] = await database.sql<{ id: string }>(
      'select anchor_id as id from clause where consultation_id = $1 order by position',
      [round.id],
    );
    const changedClauses = [{ anchorId: clause?.id, text: '按意见改写的话。' }];
    const input = { result: 'ADOPTED', reason: '', changedClauses };
    expect((await propose((await buildComment(database, round, SHOWN)).id, input)).codes).toEqual([]);
    const [second] = await database.sql<{ id: string }>(
      'select id from draft_version where decision_id = $1 and frozen_at is null',
      [round.decisionId],
    );
    const judgement = '{ material: false, reason: "不增加任何人的义务和负担，只作文字调整。" }';
    const on = (call: string) => step(database, people.clerk, call);
    const fixed = await on(
      `fixDraft(id: "${second?.id}", reason: "按照公众意见改写这一条。", judgement: ${judgement})`,
    );
    expect(fixed.version?.changes).toMatchObject([{ source: 'OPINIONS' }]);
    await database.setClock('2026-12-08T03:00:00Z');
    const { version } = await on(`startDraftRevision(decisionId: "${round.decisionId}")`);
    const of = `(id: "${version?.id}", anchorId: "${clause?.id}"`;
    const again = await on(
      `reviseClause${of}, seen: "按意见改写的话。", text: "按意见改写的话，再改一次。")`,
    );
    expect(again.version?.changes).toMatchObject([{ source: null }]);
    expect((await on(`explainDraftChange${of}, source: OPINIONS, note: "")`)).refused).toEqual([
      'CHANGE_SOURCE_UNFOUNDED',
    ]);
  });
});
