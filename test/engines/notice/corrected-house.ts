/** Rounds in which one slip of every part was put right, for whoever asks where that shows. */
import { buildConsultation, type BuiltConsultation } from '#test/kernel/build-consultation.ts';
import { CLAUSES, completeDossier } from '#test/kernel/build-dossier.ts';
import { peopledDatabase } from '#test/kernel/people.ts';

/** One slip a part: words of the sample dossier. */
export const CORRECTED = {
  PLAIN_WORDS: { wrong: '为保障群众', corrected: '为了保障群众' },
  DRAFT: { wrong: '管网注水', corrected: '管网冲水' },
  INTERPRETATION: { wrong: '投诉集中', corrected: '投诉多发' },
  BASIS: { wrong: '一般不少于30日', corrected: '一般不得少于三十日' },
  WAYS: { wrong: '信封注明', corrected: '信封写明' },
  CONTACT: { wrong: '5550103', corrected: '5550130' },
  REPORT: { wrong: '站亭年内', corrected: '站台年内' },
} as const;

export const REPORT_ROW = {
  position: 1,
  title: '站台',
  summary: '建议增设站台。',
  count: 1,
  people: 1,
  result: 'ADOPTED',
  ground: null,
  reason: '已列入计划，站亭年内完工。',
  route: null,
  coveredAt: null,
  clauseNos: ['二'],
  changedClauses: [
    { anchorId: null, clauseNo: '二', before: CLAUSES[1].text, after: '11月20日前完成燃料储备和管网冲水。' },
  ],
  samples: [],
};

export async function correctedHouse() {
  const { database, people } = await peopledDatabase('2026-11-20T02:00:00Z');
  const sql: typeof database.sql = (text, values) => database.sql(text, values);
  const dossier = {
    questions: [{ question: '投诉集中的地方先改吗？', answer: '先改。' }],
    contact: { ...completeDossier().contact, email: 'zjj@lanxi.example' },
  };
  const correct = async (one: BuiltConsultation) => {
    for (const [part, { wrong, corrected }] of [
      ...Object.entries(CORRECTED),
      ['CONTACT', { wrong: 'zjj@lanxi.', corrected: 'zjj@lanxi-xian.' }] as const,
    ])
      await sql(
        `insert into correction (id, subject, decision_id, consultation_id, unit_ids, part, place, wrong, corrected, reason,
           review, changed_at, published_at)
         values (gen_random_uuid(), case when $3 = 'REPORT' then 'ADOPTION_REPORT' else 'CONSULTATION' end, $1, $2, '{}', $3,
           '', $4, $5, '录入时写错。', 'APPROVED', app_now(), app_now())`,
        [one.decisionId, one.id, part, wrong, corrected],
      );
  };
  const open = await buildConsultation(database, people, { dossier });
  const closed = await buildConsultation(database, people, { dossier, state: 'FEEDBACK_PUBLISHED' });
  const chapter = await buildConsultation(database, people, {
    clauses: [
      { no: '第一章', text: '管网注水' },
      { no: '第一条', text: '11月30日前完成管网注水。' },
    ],
  });
  await sql(
    `insert into adoption_report (id, consultation_id, stage, introduction, methods_held, totals, rows, count_by_channel,
       created_by_id, last_edited_by_id, published_at, published_on)
     values (gen_random_uuid(), $1, 'PUBLISHED', '征集期间说明站亭年内完工。', '{}', $2, $3, '[]', $4, $4, app_now(), app_today())`,
    [closed.id, JSON.stringify(TOTALS), JSON.stringify([REPORT_ROW]), people.clerk.id],
  );
  const [later] = await sql<{ id: string }>(
    `insert into draft_version (id, decision_id, no, stage, text, reason, material_reason, based_on_id)
     select gen_random_uuid(), decision_id, 2, 'REVISED', '', '', '', id from draft_version where consultation_id = $1
     returning id`,
    [open.id],
  );
  await sql(
    `insert into clause (id, draft_version_id, anchor_id, kind, no, position, text)
     select gen_random_uuid(), $2, c.anchor_id, c.kind, c.no, c.position, replace(c.text, '11月30日', '11月20日')
     from clause c where c.consultation_id = $1`,
    [open.id, later?.id],
  );
  await sql(
    "update draft_version set digest = repeat('1', 64), frozen_at = app_now(), published_at = app_now() where id = $1",
    [later?.id],
  );
  for (const one of [open, closed, chapter]) await correct(one);
  return { database, people, open, closed, chapter };
}

const TOTALS = {
  received: 1,
  people: 1,
  withdrawn: 0,
  adopted: 1,
  partlyAdopted: 0,
  notAdopted: 0,
  alreadyCovered: 0,
  supportOnly: 0,
  outOfScope: 0,
  stancesAlone: [],
};
