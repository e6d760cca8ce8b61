/** 国令713号第二十六条、第二十八条: what is sent is the newest fixed version, and the opinion speaks of its clauses; or it is a file. */
import { describe, expect, it } from 'vitest';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { linesOf } from './review-questions.ts';
import { MEETING, openReview, PAPERS, PASS, SENT } from './review-room.ts';
import { gatesPassed } from './reviewing.ts';
import { begun } from './revising.ts';

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
