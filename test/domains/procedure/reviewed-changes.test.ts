/** 国令713号第二十五条、第二十八条: what differs from the reviewed text goes to no meeting before the reviewer tied it to the opinion. */
import { describe, expect, it } from 'vitest';
import { step } from '#test/engines/draft/draft-asking.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { linesOf } from './review-questions.ts';
import { MEETING, openReview, PASS, SENT } from './review-room.ts';
import { gatesPassed, judged, judgedAs, reviewSeen } from './reviewing.ts';
import { begun, fixed, revised } from './revising.ts';

const room = await openReview();
const { database, people, reviewer, both, unchanged, reviewed } = room;
const { lead, clerk, govOffice } = people;
const BY_OPINION = { text: '起步价2元，依据成本监审确定。', source: 'LEGALITY', point: 1 };

describe('审查后的修改，由审查机关逐处确认', () => {
  it('没有确认的，不得上会，列出是哪几条；确认以后可以上会', async () => {
    const matter = await reviewed();
    const { no } = await revised(database, clerk, matter.id, BY_OPINION);
    const [finding] = await unchanged(() => matter.refused('scheduleDiscussion', govOffice, MEETING));
    expect(finding?.code).toBe('CHANGED_AFTER_REVIEW');
    expect(finding?.message).toMatch(/^第一部分在合法性审查之后有修改/);
    expect(await reviewSeen(database, matter, reviewer)).toMatchObject({
      submittedNo: 1,
      currentNo: no,
      points: [{ no: 1, clauseNo: '', text: '起步价应当写明依据。' }],
      changes: [{ relation: 'EDITED', source: 'LEGALITY', point: 1, verdict: null }],
    });
    expect(await judged(database, matter, { point: 1 }, reviewer)).toEqual([]);
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.changesJudged', 'DONE']);
    const done = await matter.done('scheduleDiscussion', govOffice, MEETING);
    expect(linesOf(done, 'CHANGES_JUDGED')).toEqual([
      expect.stringMatching(/^修改稿：第2稿/),
      '第一部分：落实审查意见第1点',
    ]);
    expect(await gatesPassed(database, matter.id)).toBe('SUBMITTED DISCUSSED');
  });

  it('不予确认的，不得上会；确认以后又改的，重新确认', async () => {
    const matter = await reviewed();
    await revised(database, clerk, matter.id, BY_OPINION);
    expect(await judged(database, matter, { askedBack: '审查意见没有要求改价格。' }, reviewer)).toEqual([]);
    expect(await matter.codes('scheduleDiscussion', govOffice, MEETING)).toEqual(['CHANGED_AFTER_REVIEW']);
    expect(await judged(database, matter, { point: 1 }, reviewer)).toEqual([]);
    await revised(database, clerk, matter.id, { ...BY_OPINION, text: '起步价20元，依据成本监审确定。' });
    expect(await unchanged(() => matter.codes('scheduleDiscussion', govOffice, MEETING))).toEqual([
      'CHANGED_AFTER_REVIEW',
    ]);
  });

  it('改回送审稿的，没有可确认的，可以上会', async () => {
    const matter = await reviewed();
    const [before] = (await revised(database, clerk, matter.id, BY_OPINION)).clauses;
    const [clause] = await database.sql<{ text: string }>(
      `select c.text from clause c join draft_version v on v.id = c.draft_version_id
       where v.decision_id = $1 and v.no = 1 and c.anchor_id = $2`,
      [matter.id, before?.anchorId],
    );
    await revised(database, clerk, matter.id, { text: clause?.text ?? '' });
    expect((await matter.done('scheduleDiscussion', govOffice, MEETING)).phase).toBe('SCHEDULED');
  });

  it('R-23 认定为重大修改的，再征求一轮意见，不得直接上会', async () => {
    const matter = await reviewed();
    const { id } = await begun(database, clerk, matter.id, [BY_OPINION]);
    await fixed(database, clerk, id, true);
    expect(await judged(database, matter, { point: 1 }, reviewer)).toEqual([]);
    expect(await unchanged(() => matter.codes('scheduleDiscussion', govOffice, MEETING))).toEqual([
      'MATERIAL_CHANGE_NEEDS_ROUND',
    ]);
  });

  it('修改稿没有定稿的，不得上会', async () => {
    const matter = await reviewed();
    const { id } = await begun(database, clerk, matter.id, [BY_OPINION]);
    expect(await unchanged(() => matter.codes('scheduleDiscussion', govOffice, MEETING))).toEqual([
      'REVISION_UNFINISHED',
    ]);
    expect((await reviewSeen(database, matter, reviewer))?.unfixedNo).toBe(2);
    await fixed(database, clerk, id);
    expect(await matter.codes('scheduleDiscussion', govOffice, MEETING)).toEqual(['CHANGED_AFTER_REVIEW']);
  });

  it('没有这一点、没有这处修改、什么都没有判断的，不予登记', async () => {
    const matter = await reviewed();
    await revised(database, clerk, matter.id, BY_OPINION);
    expect(await unchanged(() => judged(database, matter, { point: 9 }, reviewer))).toEqual([
      'LEGALITY_POINT_NOT_FOUND',
    ]);
    expect(await judged(database, matter, {}, reviewer)).toEqual(['VERDICT_REQUIRED']);
    const on = (await reviewSeen(database, matter, reviewer))?.currentId ?? '';
    expect(
      await judgedAs(database, matter, {
        verdicts: [{ anchorId: crypto.randomUUID(), point: 1 }],
        actor: reviewer,
        draftVersionId: on,
      }),
    ).toEqual(['CHANGE_NOT_FOUND']);
    expect(await judgedAs(database, matter, { verdicts: [], actor: reviewer, draftVersionId: on })).toEqual([
      'VERDICT_REQUIRED',
    ]);
  });

  it('已经有新稿的，不在旧稿上确认；没有修改的，没有可确认的', async () => {
    const matter = await reviewed();
    const untouched = await reviewSeen(database, matter, reviewer);
    expect(
      await judgedAs(database, matter, {
        verdicts: [],
        actor: reviewer,
        draftVersionId: untouched?.currentId ?? '',
      }),
    ).toEqual(['VERDICT_REQUIRED']);
    const old = await revised(database, clerk, matter.id, BY_OPINION);
    await revised(database, clerk, matter.id, { ...BY_OPINION, text: '起步价3元，依据成本监审确定。' });
    expect(await judged(database, matter, { point: 1 }, reviewer, old.id)).toEqual(['CONFLICT']);
  });

  it('起草修改稿的人不能确认自己的修改；承办单位、政府办不能确认', async () => {
    const matter = await reviewed();
    await revised(database, both, matter.id, BY_OPINION);
    expect(await unchanged(() => judged(database, matter, { point: 1 }, both))).toEqual([
      'REVIEWER_OF_OWN_UNIT',
      'SECOND_PERSON_REQUIRED',
    ]);
    expect(await judged(database, matter, { point: 1 }, lead)).toEqual(['FORBIDDEN']);
    expect(await judged(database, matter, { point: 1 }, govOffice)).toEqual(['FORBIDDEN']);
  });

  it('重新送审的，以前的确认不再算', async () => {
    const matter = await reviewed();
    await revised(database, clerk, matter.id, BY_OPINION);
    expect(await judged(database, matter, { point: 1 }, reviewer)).toEqual([]);
    await matter.done('resubmitLegality', lead, SENT);
    await matter.done('giveLegalityOpinion', reviewer, PASS);
    expect(await reviewSeen(database, matter, reviewer)).toMatchObject({
      submittedNo: 2,
      currentNo: 2,
      changes: [],
    });
    expect((await matter.done('scheduleDiscussion', govOffice, MEETING)).phase).toBe('SCHEDULED');
  });

  it('来源是合法性审查意见的，选择哪一点；没有这一点的，不予登记', async () => {
    const matter = await reviewed();
    const { id, clauses } = await begun(database, clerk, matter.id, [{ text: '起步价3元。' }]);
    const call = (more: string) =>
      step(
        database,
        clerk,
        `explainDraftChange(id: "${id}", anchorId: "${clauses[0]?.anchorId}", source: LEGALITY, ${more})`,
      );
    expect((await call('note: "审查意见"')).refused).toEqual(['LEGALITY_POINT_REQUIRED']);
    expect((await call('note: "审查意见", point: 2')).refused).toEqual(['LEGALITY_POINT_REQUIRED']);
    expect((await call('note: "", point: 1')).refused).toEqual([]);
  });

  it('公众看不到送审以后的草案', async () => {
    expect(await reviewSeen(database, await reviewed(), null)).toBeNull();
  });
});
