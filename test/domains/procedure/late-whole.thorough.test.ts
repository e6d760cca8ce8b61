import { describe, expect, it } from 'vitest';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { finishParticipation } from '#test/domains/decision/questions.ts';
import { Course } from '#test/domains/execution/actions.ts';
import { settle } from '#test/domains/execution/disclosure-room.ts';
import { PLAN } from '#test/domains/execution/samples.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openLate } from './late-room.ts';
import { TOLD } from './late-samples.ts';

const room = await openLate();
const { database, people, started, enter, paper, versionOf, answered } = room;
const executor = await buildActor(database, people.units.housing, [Role.EXECUTING_UNIT]);
const TODAY = '2026-07-10';
const ISSUED = {
  documentNo: '岚府发〔2026〕8号',
  writtenDate: '2026-06-22',
  issuedOn: '2026-06-24',
  signedBy: '县长丑',
  signedOn: '2026-06-22',
};

/** From the start to the issuing, all of before the platform; a hearing was asked for. */
async function issued() {
  const { id, no } = await started({ row: { hearing: HearingChoice.YES } });
  for (const step of ['START', 'RESEARCH', 'UNIT_CONSULTATION', 'SOLICITATION']) await enter(id, step);
  const fileIds = [
    await paper(id, DocumentKind.HEARING_RECORD),
    await paper(id, DocumentKind.HEARING_REPORT),
  ];
  await enter(id, 'HEARING', { fileIds });
  await answered(people.lead, finishParticipation(id, await versionOf(id)));
  const draftFileId = await paper(id, DocumentKind.DRAFT);
  await paper(id, DocumentKind.BASIS);
  await enter(id, 'LEGALITY_REVIEW', { legality: { ...TOLD.LEGALITY_REVIEW.legality, draftFileId } });
  await enter(id, 'DISCUSSION', { discussion: { ...TOLD.DISCUSSION.discussion, draftFileId } });
  await enter(id, 'PARTY_REPORT');
  const textFileId = await paper(id, DocumentKind.DECISION_TEXT);
  const text = { issue: ISSUED, fileIds: [textFileId] };
  expect(await enter(id, 'ISSUE', text)).toMatchObject({ phase: 'ISSUED' });
  return { course: new Course(database, id, no), textFileId };
}

describe('第三十二条、第三十三条 启用平台以前已经印发的决策，接着在平台上公布、执行、归档', () => {
  it('公布的文号、成文日期取自补录的印发；执行、报告、执行完毕，案卷齐全，归档', async () => {
    const { course, textFileId } = await issued();
    const plan = {
      ...PLAN,
      textFileId,
      interpretationFileId: await paper(course.id, DocumentKind.INTERPRETATION),
    };
    for (const id of [plan.textFileId, plan.interpretationFileId])
      expect(await settle(database, people.clerk, id, { disclosure: 'PROACTIVE' })).toEqual([]);
    await course.done('planPublication', people.govOffice, plan);
    await course.done('passPaper', people.secrecy);
    const late = [{ code: 'PUBLICATION_LATE', reason: '平台启用以前没有公布，启用后立即公布。' }];
    const published = await course.done('publishDecision', people.govOffice, {}, late);
    expect(published.publication).toMatchObject({
      publishedOn: TODAY,
      header: { documentNo: '岚府发〔2026〕8号', writtenDate: '2026-06-22' },
    });
    const start = {
      executingUnitIds: [people.units.housing.id],
      supervisingUnitId: people.units.office.id,
      startsOn: TODAY,
    };
    expect(await course.done('startExecution', people.govOffice, start)).toMatchObject({
      phase: 'EXECUTING',
    });
    const report = { kind: 'COMPLETION', text: '三十六个小区全部完工。', foundOn: TODAY, reportedOn: TODAY };
    await course.done('reportExecution', executor, report);
    const done = { reason: '三十六个小区改造完成，惠及八千二百户。', happenedOn: TODAY };
    await course.done('completeDecision', people.govOffice, done);
    const { archiveChecklist } = await course.read(people.archivist, 'archiveChecklist { item present }');
    expect((archiveChecklist as { present: boolean }[]).filter(({ present }) => !present)).toEqual([]);
    const filed = { archiveNo: 'LX-2026-0008', archivedOn: TODAY, note: '' };
    expect(await course.done('archiveDecision', people.archivist, filed)).toMatchObject({
      phase: 'ARCHIVED',
    });
    const seen = await course.read(null, 'phase lateMarks { step } publication { publishedOn }');
    expect(seen).toMatchObject({ phase: 'ARCHIVED', publication: { publishedOn: TODAY } });
    expect((seen['lateMarks'] as { step: string }[]).map(({ step }) => step)).toEqual([
      'START',
      'RESEARCH',
      'UNIT_CONSULTATION',
      'SOLICITATION',
      'HEARING',
      'LEGALITY_REVIEW',
      'DISCUSSION',
      'PARTY_REPORT',
      'ISSUE',
    ]);
  });
});
