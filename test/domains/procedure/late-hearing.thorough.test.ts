import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { finishParticipation } from '#test/domains/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { correctingLate } from './late-correcting.ts';
import { faults, importingLate, sheetOf, told } from './late-importing.ts';
import { TOLD } from './late-samples.ts';

const room = await correctingLate();
const { database, people, started, enter, propose, confirm, corrected, paper, versionOf, answered } = room;
const codes = ({ findings = [] }: { findings?: { code: string }[] }) => findings.map(({ code }) => code);
const { hearing } = TOLD.HEARING;

/** The record with its signatures, and the report. */
const held = async (id: string, more: object = {}) => ({
  hearing: { ...hearing, ...more },
  fileIds: [await paper(id, DocumentKind.HEARING_RECORD), await paper(id, DocumentKind.HEARING_REPORT)],
});
/** A matter whose published row asks for a hearing, as far as the drafting. */
const begun = async () => {
  const matter = await started({ row: { hearing: HearingChoice.YES } });
  for (const step of ['START', 'RESEARCH', 'UNIT_CONSULTATION', 'SOLICITATION']) await enter(matter.id, step);
  return matter;
};
const finish = async (id: string) => answered(people.lead, finishParticipation(id, await versionOf(id)));
const stepOf = ({ stepLine }: { stepLine: { kind: string; state: string }[] }) =>
  stepLine.find(({ kind }) => kind === 'HEARING');

describe('第十六条、第十七条 启用平台以前举行的听证会，凭听证笔录和听证报告补录', () => {
  it('合于当时的规定的，就是应当举行的听证会：送审、归档都认；公众看到', async () => {
    const { id, no } = await begun();
    expect(codes(await enter(id, 'HEARING', await held(id)))).toEqual([]);
    const done = await finish(id);
    expect(done.phase).toBe('REVISING');
    expect(stepOf(done)).toMatchObject({ state: 'DONE', happenedOn: '2026-04-20' });
    const draftFileId = await paper(id, DocumentKind.DRAFT);
    const legality = { legality: { ...TOLD.LEGALITY_REVIEW.legality, draftFileId } };
    expect(await enter(id, 'LEGALITY_REVIEW', legality)).toMatchObject({ phase: 'READY_FOR_DISCUSSION' });
    const seen = async (actor: Actor | null, of: string) => {
      const query = `query($no: String!) { decision(no: $no) { ${of} } }`;
      return (await ask(database, actor, { query, variables: { no } })).data;
    };
    expect(
      await seen(null, 'stepLine { kind enteredLate } lateMarks { step told shortfalls }'),
    ).toMatchObject({
      decision: {
        stepLine: expect.arrayContaining([{ kind: 'HEARING', enteredLate: true }]),
        lateMarks: expect.arrayContaining([
          {
            step: 'HEARING',
            told: '2026年4月20日在县政府第一会议室举行听证会，县住房和城乡建设局主持，参加人9名（消费者6名、经营者3名）',
            shortfalls: [],
          },
        ]),
      },
    });
    const kept = JSON.stringify(await seen(people.clerk, 'records { lines { label text } }'));
    expect(kept).toContain('2026年3月20日，县政府门户网站“公示公告”栏目，公布了草案及其说明');
    expect(kept).toContain('9名签字');
    const checklist = JSON.stringify(await seen(people.archivist, 'archiveChecklist { item present }'));
    expect(checklist).toContain('{"item":"HEARING_RECORD","present":true}');
  });

  it('没有补录、没有举行的，不能送审；当时不合要求的，如实记录，不能代替；更正了的算数', async () => {
    const { id } = await begun();
    await finish(id);
    const draftFileId = await paper(id, DocumentKind.DRAFT);
    const legality = { legality: { ...TOLD.LEGALITY_REVIEW.legality, draftFileId } };
    await propose(id, 'LEGALITY_REVIEW', legality);
    expect(codes(await confirm(id))).toContain('HEARING_REQUIRED');
    await room.giveBack(id, '应当举行的听证会还没有补录，补录以后再提出。');
    const late = await enter(id, 'HEARING', await held(id, { deliveredOn: '2026-04-16' }));
    expect(late.lateMarks.find(({ step }) => step === 'HEARING')?.shortfalls).toEqual([
      expect.stringContaining('2026年4月16日才送达'),
    ]);
    expect(stepOf(late)?.state).not.toBe('DONE');
    await propose(id, 'LEGALITY_REVIEW', legality);
    expect(codes(await confirm(id))).toContain('HEARING_REQUIRED');
    await room.giveBack(id, '听证会材料送达的日期与送达回证不符，更正以后再提出。');
    expect(stepOf(await corrected(id, 'HEARING', await held(id)))?.state).toBe('DONE');
    const again = await corrected(id, 'HEARING', await held(id, { heldInPublic: false }));
    expect(stepOf(again)?.state).not.toBe('DONE');
  });

  it('材料没有载明的，写明有内容的理由；没有附听证笔录的，一次说全', async () => {
    const { id } = await begun();
    const bare = { hearing: { ...hearing, listOn: null, chair: '' }, fileIds: [await paper(id)] };
    expect(codes(await propose(id, 'HEARING', bare))).toEqual([
      'DOCUMENT_REQUIRED',
      'LATE_HEARING_INCOMPLETE',
      'LATE_HEARING_LIST_UNSHOWN',
      'LATE_HEARING_REPORT_UNSHOWN',
    ]);
    const unshown = await held(id, { listOn: null });
    const taken = (reason: string) => [{ code: 'LATE_HEARING_LIST_UNSHOWN', reason }];
    expect(codes(await propose(id, 'HEARING', unshown, people.clerk, taken('没有没有')))).toEqual([
      'LATE_HEARING_LIST_UNSHOWN',
    ]);
    const reason = '查了县政府网站2026年全部公示和本局案卷，名单公布的页面没有存档。';
    expect(codes(await propose(id, 'HEARING', unshown, people.clerk, taken(reason)))).toEqual([]);
    expect(stepOf(await confirm(id))?.state).toBe('DONE');
  });

  it('第三十三条 同一次听证会不能补录两次；听证会不登记为公众参与活动', async () => {
    const { id } = await begun();
    await enter(id, 'HEARING', await held(id));
    expect(codes(await propose(id, 'HEARING', await held(id)))).toEqual(['LATE_ENTRY_REPEATED']);
  });
});

it('登记表里的听证会：各方、名单、签字读得出，听证报告一起附上；写错的，说明哪一列', async () => {
  const { started: another, send } = await importingLate();
  const { no } = await another();
  const { START = {}, HEARING = {} } = told(no);
  const good = await send(await sheetOf(START, HEARING), { trial: true });
  expect(faults(good.report)).toEqual([]);
  const wrong = {
    ...HEARING,
    hearingPeople: '群众｜6',
    hearingRecord: '公开举行｜九',
    hearingReport: '报告.pdf',
  };
  expect(
    faults((await send(await sheetOf(START, wrong), { trial: true })).report).map((one) => one.slice(2, 8)),
  ).toEqual(expect.arrayContaining(['听证参加人 ', '听证笔录 S', '听证报告文件']));
});
