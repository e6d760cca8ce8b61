/** 国令713号第二十六条、第二十八条: what is sent is the newest fixed version, and the opinion speaks of its clauses; or it is a file. */
import { describe, expect, it } from 'vitest';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { storeDocument } from '#test/domains/execution/approved-text.ts';
import { scannedPdf } from '#test/ground/pdf/make-pdf.ts';
import { ask } from '#test/kernel/ask.ts';
import { linesOf } from './review-questions.ts';
import { spoil } from '#test/kernel/stored-bytes.ts';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';
import { draftFile } from './draft-bytes.ts';
import { MEETING, openReview, PAPERS, PASS, SENT } from './review-room.ts';
import { gatesPassed } from './reviewing.ts';
import { begun, revised } from './revising.ts';

const room = await openReview();
const { database, people, reviewer, heard, unchanged, sent } = room;
const { lead, clerk, govOffice } = people;

describe('送审稿', () => {
  it('系统中有草案的，送审的就是现行稿，不必上传草案文件', async () => {
    const matter = await heard({}, PAPERS.slice(1));
    const done = await matter.done('submitLegality', lead, SENT);
    expect(await gatesPassed(database, matter.id)).toBe('SUBMITTED');
    expect(linesOf(done, 'LEGALITY_SUBMISSION')[0]).toMatch(/^送审稿：第1稿，SHA-256 [0-9a-f]{64}$/);
  });

  it('正在修改的一稿没有定稿的，不能送审', async () => {
    const matter = await heard();
    await begun(database, clerk, matter.id, [{ text: '起步价3元。' }]);
    expect(await unchanged(() => matter.codes('submitLegality', lead, SENT))).toEqual([
      'REVISION_UNFINISHED',
    ]);
    expect(await gatesPassed(database, matter.id)).toBe('');
  });

  it('审查意见逐点写明，只能指送审稿中的条款', async () => {
    const matter = await sent();
    const [finding] = await matter.refused('giveLegalityOpinion', reviewer, {
      ...PASS,
      points: [{ anchorId: crypto.randomUUID(), text: '写明依据。' }],
    });
    expect([finding?.code, finding?.fields]).toEqual(['CLAUSE_NOT_FOUND', ['points.0.anchorId']]);
    expect(await matter.codes('giveLegalityOpinion', reviewer, { ...PASS, points: [] })).toEqual([
      'LEGALITY_POINTS_REQUIRED',
    ]);
  });
});

const fileOf = async (decisionId: string, change?: [string, string]) =>
  (await draftFile(database, decisionId, change)) ?? Buffer.alloc(0);
const withFile = async (decisionId: string, bytes: Buffer) =>
  storeDocument(database, people, decisionId, DocumentKind.DRAFT, ['送审稿.docx', bytes]);

describe('第二十六条 与草案一并上传的草案文件，和送审的一稿逐字核对', () => {
  it('文字相同的送审；改了一个数的不予送审，写明哪一条', async () => {
    const matter = await heard({}, PAPERS.slice(1));
    await revised(database, clerk, matter.id, { text: '起步价3元。' });
    await withFile(matter.id, await fileOf(matter.id, ['3元', '30元']));
    const [finding] = await unchanged(() => matter.refused('submitLegality', lead, SENT));
    expect([finding?.code, finding?.message]).toEqual([
      'DRAFT_FILE_DIFFERS',
      expect.stringMatching(/^草案文件“送审稿.docx”与送审的第2稿有1处不一致：/u),
    ]);
    await withFile(matter.id, await fileOf(matter.id));
    await matter.done('submitLegality', lead, SENT);
  });

  it('征求意见时公布的以前一稿的文件，留着不碍事', async () => {
    const matter = await heard({}, PAPERS.slice(1));
    await withFile(matter.id, await fileOf(matter.id));
    await revised(database, clerk, matter.id, { text: '起步价3元。' });
    await matter.done('submitLegality', lead, SENT);
  });

  it('公众没有看过的以前一稿的文件，不予送审；换上送审这一稿的可以', async () => {
    const matter = await heard({}, PAPERS.slice(1));
    await revised(database, clerk, matter.id, { text: '起步价3元。' });
    await withFile(matter.id, await fileOf(matter.id));
    await revised(database, clerk, matter.id, { text: '起步价5元。' });
    expect(await unchanged(() => matter.codes('submitLegality', lead, SENT))).toEqual(['DRAFT_FILE_DIFFERS']);
    await withFile(matter.id, await fileOf(matter.id));
    await matter.done('submitLegality', lead, SENT);
  });

  it.each([
    ['丢失', FileFaultKind.VANISHED, 'DRAFT_FILE_LOST'],
    ['变了', FileFaultKind.CHANGED, 'DRAFT_FILE_CHANGED'],
  ])('存储里的字节%s的，不当作没有差别；放回以后送审', async (_, fault, code) => {
    const matter = await heard({}, PAPERS.slice(1));
    const id = await withFile(matter.id, await fileOf(matter.id));
    const putBack = await spoil(database, id, fault);
    expect(await unchanged(() => matter.codes('submitLegality', lead, SENT))).toEqual([code]);
    putBack();
    await matter.done('submitLegality', lead, SENT);
  });

  it('读不出文字的扫描件不予送审', async () => {
    const matter = await heard({}, PAPERS.slice(1));
    await withFile(matter.id, scannedPdf());
    expect(await unchanged(() => matter.codes('submitLegality', lead, SENT))).toEqual([
      'DRAFT_FILE_UNREADABLE',
    ]);
  });
});

describe('承办单位判断不属于重大修改的，由审查人回答', () => {
  const changed = async () => {
    const matter = await heard();
    await revised(database, clerk, matter.id, { text: '起步价3元。' });
    await matter.done('submitLegality', lead, SENT);
    return matter;
  };
  const judgedIn = async ({ no }: { no: string }) => {
    const query = `{ decision(no: "${no}") { draftReview { judged { no reason measure { clauses { no grounds } } } } } }`;
    const { data } = await ask(database, reviewer, { query });
    return (data as unknown as { decision: { draftReview: { judged: object | null } } }).decision.draftReview
      .judged;
  };

  it('没有回答的，不能出具意见；审查人看得到平台算出的修改和承办单位的理由', async () => {
    const matter = await changed();
    const silent = { ...PASS, materialVerdict: null };
    expect(await unchanged(() => matter.codes('giveLegalityOpinion', reviewer, silent))).toEqual([
      'MATERIAL_VERDICT_REQUIRED',
    ]);
    expect(await judgedIn(matter)).toMatchObject({
      no: 2,
      reason: '不增加任何人的义务和负担，只作文字调整。',
      measure: { clauses: [{ grounds: ['AMOUNT'] }] },
    });
    const done = await matter.done('giveLegalityOpinion', reviewer, PASS);
    expect(linesOf(done, 'LEGALITY_OPINION')).toContain('草案的修改：不属于重大修改');
  });

  it('审查人认为属于的，退回再次公开征求意见', async () => {
    const matter = await changed();
    const material = { ...PASS, materialVerdict: 'MATERIAL' };
    expect(await matter.codes('giveLegalityOpinion', reviewer, material)).toEqual([
      'MATERIAL_CHANGE_MUST_FAIL',
    ]);
    const note = '起步价改了，应当再次公开征求意见。';
    const fail = { ...material, procedure: 'FAIL', procedureNote: note, outcome: 'FAIL' };
    expect((await matter.done('giveLegalityOpinion', reviewer, fail)).phase).toBe('REVISING');
  });

  it('送审的就是公众看到的草案的，不必回答', async () => {
    const matter = await sent();
    expect(await judgedIn(matter)).toBeNull();
    const done = await matter.done('giveLegalityOpinion', reviewer, PASS);
    expect(linesOf(done, 'LEGALITY_OPINION').join('')).not.toContain('重大修改');
  });
});

describe('草案是文件的', () => {
  it('系统中没有草案的，按文件送审；一直是这份文件', async () => {
    const matter = await heard();
    await room.withoutDraft(matter.id);
    const done = await matter.done('submitLegality', lead, SENT);
    expect(await gatesPassed(database, matter.id)).toBe('');
    expect(linesOf(done, 'LEGALITY_SUBMISSION')[0]).toMatch(/^履行程序的说明/);
    await matter.done('giveLegalityOpinion', reviewer, { ...PASS, points: [] });
    const { records } = await matter.done('scheduleDiscussion', govOffice, MEETING);
    expect(records.map(({ kind }) => kind)).not.toContain(RecordKind.CHANGES_JUDGED);
  });
});
