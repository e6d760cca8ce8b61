/** 国令713号第三十二条: published as it was reviewed, text and interpretation at one instant. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { documentRemoved } from '#test/domains/decision/documents.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { stepOf } from './actions.ts';
import { openCourse, PLAN, SECTIONS, WITHHELD } from './room.ts';

const room = await openCourse();
const { database, people, head, both, facts, at, issued, planFor, planned, reviewed } = room;
const { govOffice, secrecy } = people;
/** Records are never changed; here another day of issue is put under the rule. */
const issuedOn = async (id: string, day: string) => {
  await database.sql('alter table decision_record disable trigger decision_record_fixed');
  await database.sql(
    `update decision_record set happened_on = $2 where decision_id = $1 and kind = 'ISSUE'`,
    [id, day],
  );
  await database.sql('alter table decision_record enable trigger decision_record_fixed');
};
const PUBLIC = `publication { publishedOn header { documentNo indexNo issuer validity writtenDate disclosure } textFileId
  interpretationFileId places absentPlaces { place reason } publicOpinionsStatement sections { section text } forms }
  documents { id published } records { id }`;

describe('公布', () => {
  it('审查通过的方案公布以后，人人看得到文本、解读和文件要素', async () => {
    const { course, plan } = await reviewed();
    expect(await course.read(null, PUBLIC)).toEqual({ publication: null, documents: [], records: [] });
    const scope = database.services.content.versionOf(`decision:${course.no}`);
    const told = await course.done('publishDecision', govOffice);
    expect(told).toMatchObject({ phase: 'PUBLISHED', phaseSince: '2026-12-10' });
    expect(stepOf(told, 'PUBLICATION')).toMatchObject({
      status: 'DONE',
      happenedOn: '2026-12-10',
      note: expect.stringMatching(/^岚政发〔2026〕\d+号，政府公报、政府网站$/u),
    });
    expect(await course.read(null, PUBLIC)).toEqual({
      publication: {
        publishedOn: '2026-12-10',
        header: {
          documentNo: expect.stringMatching(/^岚政发〔2026〕\d+号$/u),
          indexNo: 'LX010-2026-0031',
          issuer: '岚溪县人民政府',
          validity: 'VALID',
          writtenDate: '2026-12-08',
          disclosure: 'PROACTIVE',
        },
        textFileId: plan.textFileId,
        interpretationFileId: plan.interpretationFileId,
        places: PLAN.places,
        absentPlaces: PLAN.absentPlaces,
        publicOpinionsStatement: PLAN.publicOpinionsStatement,
        sections: SECTIONS,
        forms: PLAN.forms,
      },
      documents: [
        { id: plan.interpretationFileId, published: true },
        { id: plan.textFileId, published: true },
      ],
      records: [],
    });
    const instants = await database.sql<{ at: Date }>(
      'select distinct published_at as at from decision_file where decision_id = $1',
      [course.id],
    );
    expect(instants).toHaveLength(1);
    expect(database.services.content.versionOf(`decision:${course.no}`)).toBe(scope + 1);
  });

  it('没有送审、没有审查、审查退回、审查后又改过方案的，不予公布', async () => {
    expect(await (await issued()).codes('publishDecision', govOffice)).toEqual(['PUBLICATION_PLAN_REQUIRED']);
    const { course } = await planned();
    expect(await course.codes('publishDecision', govOffice)).toEqual(['REVIEW_REQUIRED']);
    await course.done('returnPaper', secrecy, { reason: '附件二含有个人住址。' });
    expect(await course.codes('publishDecision', govOffice)).toEqual(['REVIEW_RETURNED']);
    await course.done('planPublication', govOffice, await planFor(course));
    await course.done('passPaper', secrecy);
    await course.done('planPublication', govOffice, await planFor(course));
    expect(await course.codes('publishDecision', govOffice)).toEqual(['REVIEW_REQUIRED']);
    const can = 'executionCan(actions: [publishDecision]) { action allowed findings { code } }';
    expect(await course.read(govOffice, can)).toEqual({
      executionCan: [{ action: 'publishDecision', allowed: false, findings: [{ code: 'REVIEW_REQUIRED' }] }],
    });
  });

  it('审查以后情形变了的，照现在的情形要求', async () => {
    const course = await issued();
    await course.done('planPublication', govOffice, { ...(await planFor(course)), outreach: [] });
    await course.done('passPaper', secrecy);
    await facts(course.id, 'PUBLIC_CONCERN');
    expect(await course.codes('publishDecision', govOffice)).toEqual(['OUTREACH_REQUIRED']);
  });

  it('解读已经先行公布的，不是同步公布', async () => {
    const { course, plan } = await reviewed();
    await database.sql(`update decision_file set published_at = '2026-12-01T02:00:00Z' where id = $1`, [
      plan.interpretationFileId,
    ]);
    expect(await course.codes('publishDecision', govOffice)).toEqual(['INTERPRETATION_NOT_SYNCED']);
  });

  it('送审的是依法不予公布的，不能据以公布', async () => {
    const { course } = await reviewed();
    await course.done('planWithholding', govOffice, WITHHELD);
    await course.done('passPaper', secrecy);
    expect(await course.codes('publishDecision', govOffice)).toEqual(['PLAN_WITHHOLDS']);
  });

  it('方案所列的材料，送审以后不能移除', async () => {
    const { plan } = await planned();
    expect(await documentRemoved(database, people.clerk, plan.interpretationFileId)).toMatchObject({
      findings: [{ code: 'DOCUMENT_RECORDED' }],
    });
  });
});

describe('二十个工作日内公布', () => {
  it('第二十个工作日公布的，不提示；之后公布的，提示逾期，说明原因后公布', async () => {
    const [timely, late] = [await reviewed(), await reviewed()];
    // Issued on Thursday 26 November it is due on Thursday 24 December.
    for (const { course } of [timely, late]) await issuedOn(course.id, '2026-11-26');
    await database.setClock('2026-12-24T15:59:00Z');
    await timely.course.done('publishDecision', govOffice);
    await database.setClock('2026-12-24T16:00:00Z');
    const [finding] = await late.course.refused('publishDecision', govOffice);
    expect(finding).toMatchObject({ code: 'DECISION_UNPUBLISHED', severity: 'WARN', basis: 'LAW' });
    expect(finding?.message).toContain('2026年12月24日');
    const reason = [{ code: 'DECISION_UNPUBLISHED', reason: '政府公报改版，推迟一日。' }];
    await late.course.done('publishDecision', govOffice, {}, reason);
    await database.setClock('2026-12-10T02:00:00Z');
  });
});

describe('谁在什么时候公布', () => {
  it.each([
    DecisionPhase.APPROVED,
    DecisionPhase.PUBLISHED,
    DecisionPhase.EXECUTING,
    DecisionPhase.TERMINATED,
  ])('%s阶段不能公布', async (phase) =>
    expect(await (await at(phase)).codes('publishDecision', govOffice)).toContain('WRONG_STAGE'),
  );

  it('只有政府办公布', async () => {
    const { course } = await reviewed();
    for (const actor of [head, secrecy, people.lead, people.media])
      expect(await course.error('publishDecision', actor)).toEqual(['FORBIDDEN']);
    expect(await course.error('publishDecision', null)).toEqual(['UNAUTHENTICATED']);
  });

  it('两人同时公布，只成一个', async () => {
    const { course } = await reviewed();
    const version = await course.version();
    const answers = await Promise.all([
      course.bringOn(version, 'publishDecision', govOffice),
      course.bringOn(version, 'publishDecision', both),
    ]);
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});
