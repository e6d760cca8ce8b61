import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { jobs } from '#server/domains/feedback/feedback.jobs.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { notifyingIn, texting } from '#test/engines/telling/notifying.ts';
import { NOT_ADOPTED, reportStep, run, SUPPORT } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);

const FIELDS = 'id version stage totals { received people adopted notAdopted supportOnly }';
const REPORT = `... on AdoptionReport { ${FIELDS} }`;
const save = (matter: BuiltConsultation, version: number | null = null, actor = people.clerk) =>
  run(
    database,
    actor,
    'saveReport(consultationId: $consultationId, version: $version, introduction: $introduction, methodsHeld: [PUBLIC_SOLICITATION])',
    REPORT,
    {
      consultationId: matter.id,
      version,
      introduction: '意见已逐条研究。',
    },
  );
const step = (name: string, actor: typeof people.lead, report: Record<string, unknown> | null) =>
  reportStep(database, actor, name, report, { fields: FIELDS });
const dispose = async (matter: BuiltConsultation, commentId: string, input: object) => {
  const { value } = await run(
    database,
    people.clerk,
    'proposeDisposition(commentId: $commentId, input: $input)',
    '... on Disposition { id }',
    {
      commentId,
      input,
    },
  );
  await run(
    database,
    people.lead,
    'confirmDispositions(consultationId: $consultationId, ids: $ids)',
    '... on DispositionBatch { confirmed }',
    {
      consultationId: matter.id,
      ids: [value?.id],
    },
  );
};

describe('意见采纳情况：一条未处理，不予公布；数字合得上，才予公布', () => {
  it('从起草到公布，四个人；公布后本人、公众看到结果和理由', async () => {
    const matter = await buildConsultation(database, people, {});
    const one = await buildComment(database, matter, {
      text: '建议延长补贴期限到三年。',
      textCleared: true,
      contact: { kind: 'EMAIL', value: 'a@lanxi.example' },
    });
    const two = await buildComment(database, matter, {
      channel: CommentChannel.LETTER,
      peopleCount: 6,
      contact: { kind: 'PHONE', value: '13800000077' },
    });
    await dispose(matter, one.id, NOT_ADOPTED);
    const draft = await save(matter);
    expect(draft.value).toMatchObject({ stage: 'DRAFT', totals: { received: 2, people: 7, notAdopted: 1 } });
    expect((await step('submitPaper', people.lead, draft.value)).codes).toEqual(['COMMENTS_UNDISPOSED']);

    await dispose(matter, two.id, SUPPORT);
    const version = Number(draft.value?.version);
    const saved = await save(matter, version);
    expect((await save(matter, version + 5)).errors).toEqual(['CONFLICT']);
    const confirmed = await step('submitPaper', people.lead, saved.value);
    expect(confirmed.value).toMatchObject({ stage: 'CONFIRMED' });
    expect((await step('publishReport', people.lead, confirmed.value)).codes).toEqual(['WRONG_STAGE']);
    const reviewed = await step('passPaper', people.secrecy, confirmed.value);
    expect(reviewed.value).toMatchObject({ stage: 'REVIEWED' });
    const before = await ask(database, null, { query: `{ report(no: "${matter.no}", round: 1) { id } }` });
    expect(before.data).toEqual({ report: null });
    const published = await step('publishReport', people.lead, reviewed.value);
    expect(published.value).toMatchObject({
      stage: 'PUBLISHED',
      totals: { received: 2, supportOnly: 1, notAdopted: 1 },
    });

    const shown = await ask(database, null, {
      query: `{ report(no: "${matter.no}", round: 1) { publishedOn overdue totals { received }
        rows { title count result reason samples { text } } }
        reports { nodes { no } pageInfo { hasNextPage } } }`,
    });
    expect(shown.errors).toBeUndefined();
    expect(shown.data?.report).toMatchObject({
      publishedOn: '2026-12-08',
      overdue: false,
      totals: { received: 2 },
    });
    expect(shown.data?.report).toHaveProperty('rows.0.reason');
    expect(JSON.stringify(shown.data)).toContain('建议延长补贴期限到三年');
    expect(JSON.stringify(shown.data)).toContain('再延长补贴期限、增加班次须另筹');

    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    const told = await database.sql<{ kind: string }>(`select kind from message order by id`);
    expect(told.map((message) => message.kind)).toEqual([
      'REVIEW_ASKED',
      'REVIEW_PASSED',
      'FEEDBACK_PUBLISHED',
      'FEEDBACK_PUBLISHED',
    ]);
    const waiting = await notifyingIn(database).calls(people.clerk);
    expect(waiting).toMatchObject([{ text: expect.stringContaining('处理结果已经公布') }]);
    // Each author is notified of their own result and its reason (国令713号第十八条).
    const bodies = await database.sql<{ body: string }>(`select body from message`);
    const texts = bodies.map(({ body }) => body).join('\n');
    expect(texts).toMatch(/处理结果：未采纳（.+）[\s。]*理由：.*再延长补贴期限、增加班次须另筹/);
    expect(texts).toContain('处理结果：表示支持');
  });

  it('留手机的，有短信服务的发短信', async () => {
    const matter = await buildConsultation(database, people, {});
    const { id } = await buildComment(database, matter, { contact: { kind: 'PHONE', value: '13800000078' } });
    await jobs['tell-authors']({ consultationId: matter.id }, texting(database).services);
    expect(await database.sql(`select way from message where recipient_id = $1`, [id])).toEqual([
      { way: 'SMS' },
    ]);
  });

  it('共收到0条，也是合法的采纳情况', async () => {
    const matter = await buildConsultation(database, people, {});
    const draft = await save(matter);
    const confirmed = await step('submitPaper', people.lead, draft.value);
    const reviewed = await step('passPaper', people.secrecy, confirmed.value);
    const published = await step('publishReport', people.lead, reviewed.value);
    expect(published.value).toMatchObject({ stage: 'PUBLISHED', totals: { received: 0, people: 0 } });
  });

  it('审查之后结果有变，审查作废，重新确认', async () => {
    const matter = await buildConsultation(database, people, {});
    const one = await buildComment(database, matter);
    await dispose(matter, one.id, SUPPORT);
    const draft = await save(matter);
    const confirmed = await step('submitPaper', people.lead, draft.value);
    const [{ id, version } = { id: '', version: 0 }] = await database.sql<{ id: string; version: number }>(
      'select id, version from disposition where comment_id = $1',
      [one.id],
    );
    await run(
      database,
      people.lead,
      'returnDisposition(id: $id, version: $stale, reason: $reason)',
      '... on Disposition { id }',
      {
        id,
        stale: version,
        reason: '结果需要重新研究',
      },
    );
    const [report] = await database.sql<{ stage: string }>(
      'select stage from adoption_report where consultation_id = $1',
      [matter.id],
    );
    expect(report?.stage).toBe('DRAFT');
    expect((await step('passPaper', people.secrecy, confirmed.value)).errors).toEqual(['CONFLICT']);
  });

  it('尚未截止，不能起草；拟稿人不能确认自己的；外单位办不了；退回须写明原因', async () => {
    const open = await buildConsultation(database, people, { closesOn: '2026-12-31' });
    expect((await save(open)).codes).toEqual(['WRONG_STAGE']);
    const matter = await buildConsultation(database, people, {});
    const draft = await save(matter, null, people.lead);
    expect((await step('submitPaper', people.lead, draft.value)).codes).toEqual(['SECOND_PERSON_REQUIRED']);
    expect((await step('submitPaper', people.otherLead, draft.value)).errors).toEqual(['NOT_FOUND']);
    expect((await step('submitPaper', people.clerk, draft.value)).errors).toEqual(['FORBIDDEN']);
    const back = await reportStep(database, people.lead, 'returnPaper', draft.value, { reason: '错' });
    expect(back.codes).toEqual(['RETURN_REASON_REQUIRED']);
    const reason = '第二类意见的理由请写具体。';
    const returned = await reportStep(database, people.lead, 'returnPaper', draft.value, {
      fields: 'stage returnedReason',
      reason,
    });
    expect(returned.value).toMatchObject({ stage: 'DRAFT', returnedReason: reason });
  });

  it('两位负责人同时公布，只有一次', async () => {
    const matter = await buildConsultation(database, people, {});
    const draft = await save(matter);
    const confirmed = await step('submitPaper', people.lead, draft.value);
    const reviewed = await step('passPaper', people.secrecy, confirmed.value);
    const answers = await Promise.all(
      [1, 2, 3].map(() => step('publishReport', people.lead, reviewed.value)),
    );
    expect(answers.filter(({ value }) => value?.stage === 'PUBLISHED')).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual(['CONFLICT', 'CONFLICT']);
  });
});
