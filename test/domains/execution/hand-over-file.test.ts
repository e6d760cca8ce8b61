/** 国令713号第三十三条: how a decision was made is handed over from its publication on; what its execution forms follows at the end. */
import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ask } from '#test/kernel/ask.ts';
import { type Course, linesOf, stepOf } from './actions.ts';
import type { Told } from './verb-question.ts';
import { openCourse } from './room.ts';

const { database, people, head, executor, paper, issued, published, executing, REPORT, START } =
  await openCourse();
const { archivist, govOffice } = people;
const FILED = { archiveNo: 'LX-2026-0031', archivedOn: '2026-12-10', note: '' };
const itemsOf = async (course: Course) =>
  ((await course.read(archivist, 'archiveChecklist { item }'))['archiveChecklist'] as { item: string }[]).map(
    ({ item }) => item,
  );

describe('案卷移交', () => {
  /** Published, with everything its steps ask for. */
  const decided = async () => {
    const course = await published();
    for (const kind of [DocumentKind.DRAFT, DocumentKind.BASIS, DocumentKind.RISK_REPORT])
      await paper(course.id, kind);
    return course;
  };

  it('公布以后即可移交，阶段不变；办结后归档的是以后形成的材料', async () => {
    const course = await decided();
    const told = await course.done('handOverFile', archivist, FILED);
    expect(told.phase).toBe('PUBLISHED');
    expect(linesOf(told, 'HANDOVER')[0]).toBe('档号：LX-2026-0031');
    expect(linesOf(told, 'HANDOVER')[1]).toContain('决策正式文本');
    expect(linesOf(told, 'HANDOVER')[1]).not.toContain('执行情况材料');
    const asPublic = (await course.read(
      null,
      'requirements { kind status happenedOn note }',
    )) as unknown as Told;
    expect(stepOf(asPublic, 'ARCHIVE')).toMatchObject({ status: 'IN_PROGRESS', happenedOn: '2026-12-10' });
    await course.done('startExecution', govOffice, START);
    expect(await course.codes('handOverFile', archivist, FILED)).toEqual(['WRONG_STAGE']);
    await course.done('reportExecution', executor, { ...REPORT, kind: 'COMPLETION', text: '全部完工。' });
    await course.done('completeDecision', govOffice, {
      reason: '三十六个小区改造完成。',
      happenedOn: '2026-12-10',
    });
    const filed = await course.done('archiveDecision', archivist, FILED);
    const asLead = { ...filed, ...(await course.read(people.lead, 'records { kind lines { label text } }')) };
    expect(linesOf(asLead, 'ARCHIVE')[1]).toBe('归档材料：执行情况材料');
    expect(stepOf(filed, 'ARCHIVE')).toMatchObject({ status: 'DONE' });
  });

  it('执行中也可移交，要核对的不含执行材料；移交了的材料不能移除，以后的材料仍可添加', async () => {
    const course = await executing();
    expect(await itemsOf(course)).not.toContain('EXECUTION');
    expect(await course.codes('handOverFile', archivist, FILED)).toEqual(['ARCHIVE_INCOMPLETE']);
    const draft = await paper(course.id, DocumentKind.DRAFT);
    await paper(course.id, DocumentKind.BASIS);
    await paper(course.id, DocumentKind.RISK_REPORT);
    await course.done('handOverFile', archivist, FILED);
    const later = await paper(course.id, DocumentKind.EXECUTION_REPORT);
    const removed = (id: string) =>
      ask(database, people.clerk, {
        query: `mutation($id: ID!, $version: Int!) { removeDecisionFile(id: $id, version: $version) {
          __typename ... on Refusal { findings { code } } } }`,
        variables: { id, version: 1 },
      });
    expect((await removed(draft)).data?.removeDecisionFile).toMatchObject({
      findings: [{ code: 'DOCUMENT_RECORDED' }],
    });
    expect((await removed(later)).data?.removeDecisionFile).toMatchObject({ __typename: 'Decision' });
  });

  it('公布后三十日内移交；逾期的，说明原因后移交', async () => {
    const [timely, late] = [await decided(), await decided()];
    await database.setClock('2027-01-09T15:59:00Z');
    await timely.done('handOverFile', archivist, FILED);
    await database.setClock('2027-01-09T16:00:00Z');
    expect(await late.codes('handOverFile', archivist, FILED)).toEqual(['ARCHIVE_OVERDUE']);
    await late.done('handOverFile', archivist, FILED, [
      { code: 'ARCHIVE_OVERDUE', reason: '等待补充公布时的解读材料。' },
    ]);
    await database.setClock('2026-12-10T02:00:00Z');
  });

  it.each([
    ['没有档号', { archiveNo: '' }, ['ARCHIVE_NO_REQUIRED']],
    ['在今天之后', { archivedOn: '2026-12-11' }, ['HAPPENED_IN_FUTURE']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
  ])('%s的，不予移交', async (_, change, codes) =>
    expect(await (await decided()).codes('handOverFile', archivist, { ...FILED, ...change })).toEqual(codes),
  );

  it('没有公布的不能移交；只有档案员接收；公布以后档案员看得到记录和材料', async () => {
    const early = await issued();
    expect(await early.codes('handOverFile', archivist, FILED)).toContain('WRONG_STAGE');
    const SEEN = 'records { kind } documents { kind }';
    expect(await early.read(archivist, SEEN)).toEqual({ records: [], documents: [] });
    const course = await decided();
    for (const actor of [govOffice, head, people.lead])
      expect(await course.error('handOverFile', actor, FILED)).toEqual(['FORBIDDEN']);
    const seen = (await course.read(archivist, SEEN)) as unknown as Told;
    expect(seen.records.map(({ kind }) => kind)).toContain('ISSUE');
    expect(seen.documents.length).toBeGreaterThan(2);
    const version = await course.version();
    const twice = await Promise.all(
      [1, 2].map(() => course.bringOn(version, 'handOverFile', archivist, FILED)),
    );
    const came = twice.map(({ data }) => data?.['result'] as unknown as { __typename: string } | null);
    expect(came.filter((one) => one?.__typename === 'Decision')).toHaveLength(1);
  });
});
