/** 国令713号第十三条: what a unit answers, and what the lead unit may make of it (单位答复及处理). */
import { describe, expect, it } from 'vitest';
import { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import {
  type AnswerTreatment,
  type AskedUnit,
  opinionWords,
  refuseAnswer,
  refuseAnswerNow,
  refusePaperAnswer,
  refuseSigner,
  refuseTreatment,
} from '#server/law/procedure/unit-answer.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import type { Finding } from '#server/law/refusal.ts';

const { AGREE, AGREE_WITH_CHANGES, DISAGREE } = UnitReply;
const { ACCOUNT, LINK, PAPER } = ReplyWay;
const said = (findings: readonly Finding[]) =>
  findings.flatMap(({ code, fields }) => [code, fields.join()]).filter(Boolean);
const letter: AskedUnit = { sentOn: '2026-11-05', dueOn: '2026-11-12', reply: null, recalledAt: null };
const REVISING = DecisionPhase.REVISING;

describe('现在能不能答复', () => {
  it.each<[string, Partial<AskedUnit>, ReplyWay, string, DecisionPhase, string[]]>([
    ['最后一日，凭链接', {}, LINK, '2026-11-12', REVISING, []],
    ['最后一日以后，链接失效', {}, LINK, '2026-11-13', REVISING, ['INQUIRY_LINK_ENDED']],
    ['最后一日以后，工作台上仍可答复', {}, ACCOUNT, '2026-11-13', REVISING, []],
    ['最后一日以后，书面回复仍可录入', {}, PAPER, '2026-11-13', REVISING, []],
    ['已经答复', { reply: AGREE }, ACCOUNT, '2026-11-06', REVISING, ['INQUIRY_ANSWERED']],
    ['已经撤回', { recalledAt: new Date() }, LINK, '2026-11-06', REVISING, ['INQUIRY_RECALLED']],
    ['已经送审', {}, ACCOUNT, '2026-11-06', DecisionPhase.LEGALITY_REVIEW, ['INQUIRY_PHASE_PAST']],
  ])('%s', (_, change, way, today, phase, codes) => {
    const now = { phase, today: today as '2026-11-06' };
    expect(said(refuseAnswerNow({ ...letter, ...change }, way, now))).toEqual(codes);
  });
});

describe('答复的内容', () => {
  const NOS = ['一', '第三条'];
  it.each<[UnitReply, { clauseNo?: string; text: string }[], string[]]>([
    [AGREE, [], []],
    [AGREE_WITH_CHANGES, [{ clauseNo: '一', text: '补助标准写明每户上限' }], []],
    [DISAGREE, [{ text: '经费没有来源' }], []],
    [DISAGREE, [], ['UNIT_OPINION_REQUIRED', 'opinions']],
    [AGREE_WITH_CHANGES, [{ text: '无' }], ['UNIT_OPINION_REQUIRED', 'opinions']],
    [
      AGREE_WITH_CHANGES,
      [{ clauseNo: '九十九', text: '删去' }],
      ['UNIT_OPINION_CLAUSE_UNKNOWN', 'opinions.0.clauseNo'],
    ],
    [DISAGREE, [{ text: '经费没有来源' }, { text: ' ' }], ['UNIT_OPINION_EMPTY', 'opinions.1.text']],
  ])('%s %j', (reply, opinions, codes) => {
    expect(said(refuseAnswer({ reply, opinions }, NOS))).toEqual(codes);
  });

  it('凭链接的写明由谁签署', () => {
    expect(refuseSigner('副局长 某某')).toEqual([]);
    expect(said(refuseSigner(' 1'))).toEqual(['UNIT_SIGNER_REQUIRED', 'signer']);
  });

  it('意见逐条写明是对哪一条的', () => {
    const opinions = [{ clauseNo: '三', text: ' 写明上限 ' }, { text: '经费没有来源' }];
    expect(opinionWords(opinions)).toBe('第三部分：写明上限\n经费没有来源');
  });

  it.each<[string, string, string[]]>([
    ['2026-11-06', 'f', []],
    ['2026-11-06', ' ', ['UNIT_PAPER_REQUIRED', 'fileId']],
    ['2026-11-04', 'f', ['REPLIED_BEFORE_SENT', 'repliedOn']],
    ['2026-11-21', 'f', ['HAPPENED_IN_FUTURE', 'repliedOn']],
  ])('书面回复 %s，扫描件“%s”', (repliedOn, fileId, codes) => {
    const found = refusePaperAnswer(
      { repliedOn: repliedOn as '2026-11-06', fileId },
      letter,
      { startedOn: '2026-03-02' },
      { today: '2026-11-20' },
    );
    expect(said(found)).toEqual(codes);
  });
});

describe('不能取得一致意见的，说明争议、各方意见、理由和依据', () => {
  const untold: AnswerTreatment = { settled: false, dispute: '', ownView: '', reasons: '', basis: '' };
  const told = {
    settled: false,
    dispute: '经费由谁承担',
    ownView: '由县财政承担',
    reasons: '乡镇财力有限',
    basis: '义务教育法第四十四条',
  };
  it.each<[string, UnitReply | null, AnswerTreatment, string[]]>([
    ['还没有答复', null, told, ['UNIT_ANSWER_NOTHING_TO_TREAT']],
    ['同意的没有可处理的', AGREE, told, ['UNIT_ANSWER_NOTHING_TO_TREAT']],
    ['不同意，写明争议', DISAGREE, told, []],
    [
      '不同意，不得由承办单位说成一致',
      DISAGREE,
      { ...told, settled: true },
      ['UNIT_DISAGREEMENT_STANDS', 'settled'],
    ],
    [
      '修改意见已经采纳，写明怎样修改',
      AGREE_WITH_CHANGES,
      { ...untold, settled: true, reasons: '第三条写明了上限' },
      [],
    ],
    [
      '已经采纳而没有写怎样修改',
      AGREE_WITH_CHANGES,
      { ...untold, settled: true },
      ['UNIT_CHANGES_UNTOLD', 'reasons'],
    ],
    ['什么也没有写', DISAGREE, untold, ['UNIT_DISPUTE_UNTOLD', 'dispute,ownView,reasons,basis']],
    ['依据写“无”', DISAGREE, { ...told, basis: '无' }, ['UNIT_DISPUTE_UNTOLD', 'basis']],
  ])('%s', (_, reply, treatment, codes) => {
    expect(said(refuseTreatment({ reply, askedAs: AskedAs.UNIT }, treatment))).toEqual(codes);
  });

  it('公平竞争审查条例第十六条 经营者、协会的答复在审查中听取，不是单位之间的争议，不用处理', () => {
    const answered = { reply: DISAGREE, askedAs: AskedAs.OPERATOR };
    expect(said(refuseTreatment(answered, told))).toEqual(['UNIT_ANSWER_NOTHING_TO_TREAT']);
  });
});
