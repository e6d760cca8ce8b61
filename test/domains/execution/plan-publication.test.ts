/** 国令713号第三十二条, 国令711号第十七条: what is published is planned, and reviewed by another person. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { linesOf } from './actions.ts';
import { HEADER, openCourse, PLAN, SECTIONS } from './room.ts';

const { database, people, head, both, paper, facts, step, at, issued, planFor, planned, reviewed } =
  await openCourse();
const { govOffice, secrecy } = people;

/** A round of the decision whose adoption report was published with these sums. */
async function reportPublished(decisionId: string, totals: object): Promise<void> {
  const { id } = await buildConsultation(database, people);
  await database.sql('update consultation set decision_id = $2 where id = $1', [id, decisionId]);
  await database.sql(
    `insert into adoption_report (id, consultation_id, stage, methods_held, created_by_id, last_edited_by_id, published_at, totals, version)
     values (gen_random_uuid(), $1, 'PUBLISHED', '{}', $2, $2, app_now(), $3, 1)`,
    [id, people.clerk.id, JSON.stringify(totals)],
  );
}

const RETURNED = { reason: '附件二含有个人住址，请去除。' };

describe('拟定公布方案', () => {
  it('正式文本和解读一并送审；字号和日期是印发的', async () => {
    const course = await issued();
    const plan = await planFor(course);
    const told = await course.done('planPublication', govOffice, plan);
    expect(told).toMatchObject({ phase: 'ISSUED', publication: null });
    expect(linesOf(told, 'PUBLICATION_PLAN')).toEqual(
      expect.arrayContaining([
        '索引号：LX010-2026-0031',
        expect.stringMatching(/^发文字号：岚政发〔2026〕\d+号$/u),
        '成文日期：2026年12月8日',
        '有效期至：2031年12月31日',
        '公布载体：政府公报、政府网站',
        '没有本地发行的报纸：本县没有本地发行的报纸，由县融媒体中心播发。',
        '政策背景：政策背景这一部分的内容已经写明。',
      ]),
    );
    expect(told.documents.map(({ published }) => published)).toEqual([false, false]);
  });

  it.each([
    ['不在政府网站公布', { places: ['GAZETTE'] }, ['PUBLICATION_PLACE_MISSING']],
    ['没有报纸又不说明', { absentPlaces: [] }, ['PUBLICATION_PLACE_MISSING']],
    ['缺一部分解读', { sections: SECTIONS.slice(1) }, ['INTERPRETATION_INCOMPLETE']],
    [
      '解读只写“无”',
      { sections: SECTIONS.map((one) => ({ ...one, text: '无' })) },
      Array(7).fill('INTERPRETATION_THIN'),
    ],
    ['没有解读形式', { forms: [] }, ['INTERPRETATION_FORM_REQUIRED']],
    ['没有索引号', { header: { ...HEADER, indexNo: '' } }, ['DOCUMENT_HEADER_INCOMPLETE']],
    ['依申请公开', { header: { ...HEADER, disclosure: 'ON_REQUEST' } }, ['DISCLOSURE_NOT_PROACTIVE']],
  ])('%s的，不予送审', async (_, change, codes) => {
    const course = await issued();
    const plan = { ...(await planFor(course)), ...change };
    expect(await course.codes('planPublication', govOffice, plan)).toEqual(codes);
  });

  it('社会公众普遍关心的，要说明意见采纳情况并安排解读；论证过的还要说明专家意见', async () => {
    const course = await issued();
    const plan = { ...(await planFor(course)), publicOpinionsStatement: '', outreach: [] };
    await course.done('planPublication', govOffice, plan);
    await facts(course.id, 'PUBLIC_CONCERN');
    await step(course.id, 'EXPERT_REVIEW');
    expect(await course.codes('planPublication', govOffice, plan)).toEqual([
      'ADOPTION_STATEMENT_REQUIRED',
      'ADOPTION_STATEMENT_REQUIRED',
      'OUTREACH_REQUIRED',
    ]);
    await facts(course.id, 'TECHNICAL');
    expect(await course.codes('planPublication', govOffice, plan)).toContain('OUTREACH_REQUIRED');
  });

  it('说明的采纳情况与公布的采纳情况不符的，不予送审；相符的，可以', async () => {
    const course = await issued();
    const plan = await planFor(course);
    const totals = { received: 4, people: 4, adopted: 1, partlyAdopted: 0, notAdopted: 3 };
    await reportPublished(course.id, totals);
    const stating = (publicOpinionsStatement: string) => ({ ...plan, publicOpinionsStatement });
    expect(await course.codes('planPublication', govOffice, stating('收到意见9999条，全部采纳。'))).toEqual([
      'STATED_COUNT_DIFFERS',
      'STATED_COUNT_DIFFERS',
    ]);
    await course.done('planPublication', govOffice, stating('收到意见4条，采纳1条，未采纳3条。'));
  });

  it('文本和解读要是本事项的、种类相符的材料', async () => {
    const [course, other] = [await issued(), await issued()];
    const draft = await paper(course.id, DocumentKind.DRAFT);
    const foreign = await paper(other.id, DocumentKind.INTERPRETATION);
    const plan = { ...PLAN, textFileId: draft, interpretationFileId: foreign };
    expect(await course.codes('planPublication', govOffice, plan)).toEqual([
      'DOCUMENT_NOT_FOUND',
      'PLANNED_DOCUMENT_MISSING',
      'PLANNED_DOCUMENT_MISSING',
    ]);
  });

  it('印发之前、公布之后不拟方案；别的岗位不拟', async () => {
    for (const phase of [DecisionPhase.APPROVED, DecisionPhase.PUBLISHED]) {
      const course = await at(phase);
      expect(await course.codes('planPublication', govOffice, await planFor(course))).toContain(
        'WRONG_STAGE',
      );
    }
    const course = await issued();
    for (const actor of [head, secrecy, people.lead])
      expect(await course.error('planPublication', actor, await planFor(course))).toEqual(['FORBIDDEN']);
  });
});

describe('公布前保密审查', () => {
  it('由另一人通过；送审人、签发人、审查人看得到，承办单位和公众看不到', async () => {
    const { course } = await planned();
    const told = await course.done('passPaper', secrecy);
    expect(told.phase).toBe('ISSUED');
    const asked =
      'publicationSubmission { passed submittedByName reviewedByName plan { header { documentNo } } }';
    const shown = {
      passed: true,
      submittedByName: govOffice.name,
      reviewedByName: secrecy.name,
      plan: { header: { documentNo: expect.stringMatching(/^岚政发〔2026〕\d+号$/u) } },
    };
    for (const actor of [govOffice, head, secrecy])
      expect(await course.read(actor, asked)).toEqual({ publicationSubmission: shown });
    for (const actor of [people.lead, people.auditor, null])
      expect(await course.read(actor, asked)).toEqual({ publicationSubmission: null });
  });

  it('退回要写明原因', async () => {
    const { course } = await planned();
    expect(await course.codes('returnPaper', secrecy, { reason: '改' })).toEqual(['RETURN_REASON_REQUIRED']);
    const told = await course.done('returnPaper', secrecy, RETURNED);
    expect(told.phase).toBe('ISSUED');
  });

  it('没有送审的、已经审查的、自己拟的，不能审查', async () => {
    expect(await (await issued()).codes('passPaper', secrecy)).toEqual(['PUBLICATION_PLAN_REQUIRED']);
    const { course } = await reviewed();
    expect(await course.codes('returnPaper', secrecy, RETURNED)).toEqual(['PLAN_REVIEWED_ALREADY']);
    await course.done('planPublication', both, await planFor(course));
    expect(await course.codes('passPaper', both)).toEqual(['REVIEWER_IS_AUTHOR']);
    await course.done('passPaper', secrecy);
  });

  it('只有保密审查员审查', async () => {
    const { course } = await planned();
    for (const actor of [govOffice, head, people.lead])
      expect(await course.error('passPaper', actor)).toEqual(['FORBIDDEN']);
  });
});
