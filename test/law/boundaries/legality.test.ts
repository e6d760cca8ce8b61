/** 第三章第一节 合法性审查 at its borders: 第二十五条至第二十八条. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import {
  type ChangeVerdict,
  refuseUntiedChanges,
  refuseVerdicts,
} from '#server/law/procedure/legality-change.ts';
import {
  AdviserKind,
  LegalityMark,
  type LegalityOpinion,
  LegalityOutcome,
  refuseLegalityOpinion,
} from '#server/law/procedure/legality-opinion.ts';
import {
  LegalityPart,
  refuseLegalityPackage,
  refuseLegalityUnreviewed,
} from '#server/law/procedure/legality-package.ts';
import { refuseOwnReview, refuseUnchanged } from '#server/law/procedure/own-review.ts';
import { refuseReviewTime } from '#server/law/procedure/review-time.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { found } from './found.ts';

const O = LegalityOutcome;

describe('第二十五条 未经合法性审查或者经审查不合法的，不得提交讨论；征求意见不能代替', () => {
  const P = DecisionPhase;
  it.each<[string, LegalityOutcome | null, string | null, boolean, string[]]>([
    ['没有审查，风险写得再明也不行', null, '可能被诉', false, ['LEGALITY_REVIEW_REQUIRED']],
    ['合法，另写了风险', O.PASS, '可能被诉', false, []],
    ['尚无明确规定，风险写一个字', O.NO_CLEAR_RULE, '诉', false, []],
    ['尚无明确规定，只有换行', O.NO_CLEAR_RULE, '\n', true, ['LEGAL_RISK_REQUIRED']],
  ])('%s', (_, legalityOutcome, legalRiskStatement, commentsAsked, expected) => {
    expect(found(refuseLegalityUnreviewed({ legalityOutcome, legalRiskStatement, commentsAsked }))).toEqual(
      expected,
    );
  });

  it.each<[string, Parameters<typeof refuseDecisionEvent>, string[]]>([
    ['公众参与没有结束就送审', ['submitLegality', P.CONSULTING], ['WRONG_STAGE']],
    ['修改完善时送审', ['submitLegality', P.REVISING], []],
    ['审查没有完就安排上会', ['schedule', P.LEGALITY_REVIEW], ['WRONG_STAGE']],
    ['审查通过才安排上会', ['schedule', P.READY_FOR_DISCUSSION], []],
    ['安排上会以后又改了，重新送审', ['resubmitLegality', P.SCHEDULED], []],
    ['讨论通过以后不能再送审', ['resubmitLegality', P.APPROVED], ['WRONG_STAGE']],
  ])('先后：%s', (_, given, expected) => expect(found(refuseDecisionEvent(...given))).toEqual(expected));

  it.each<[string, string | null, string[], string[]]>([
    ['牵头单位的人', 'trans', ['trans', 'finance'], ['REVIEWER_OF_OWN_UNIT']],
    ['配合单位的人', 'finance', ['trans', 'finance'], ['REVIEWER_OF_OWN_UNIT']],
    ['司法局的人', 'justice', ['trans', 'finance'], []],
    ['司法局自己承办的', 'justice', ['justice'], ['REVIEWER_OF_OWN_UNIT']],
  ])('谁来审查：%s', (_, unit, units, expected) =>
    expect(found(refuseOwnReview(unit, units))).toEqual(expected),
  );

  const failed = { versionSha256: 'v1', fileSha256: '' };
  it.each<[string, Parameters<typeof refuseUnchanged>, string[]]>([
    ['一字未改', [failed, { ...failed }], ['FAILED_DRAFT_UNCHANGED']],
    ['改了文本', [failed, { ...failed, versionSha256: 'v2' }], []],
    ['文本没有改，换了文件', [failed, { ...failed, fileSha256: 'f' }], []],
    ['没有不合法过', [null, failed], []],
  ])('不合法的再送审：%s', (_, given, expected) =>
    expect(found(refuseUnchanged(...given))).toEqual(expected),
  );
});

describe('第二十六条 送审材料齐全，审查时间一般不少于7个工作日', () => {
  const file = (kind: DocumentKind, size = 1) => ({ kind, size, mediaType: 'application/pdf' });
  const D = DocumentKind;
  const all = [file(D.DRAFT), file(D.EXPLANATION), file(D.BASIS), file(D.PROCEDURE_STATEMENT)];
  it.each<[string, ReturnType<typeof file>[], string[], string[]]>([
    ['四样都是一字节', all, [], []],
    [
      '四样都在，依据0字节',
      all.with(2, file(D.BASIS, 0)),
      ['LEGALITY_PACKAGE_INCOMPLETE'],
      ['materials.basis'],
    ],
    [
      '只有草案，另外三样一次说全',
      [file(D.DRAFT)],
      ['LEGALITY_PACKAGE_INCOMPLETE'],
      ['materials.related', 'materials.basis', 'materials.procedure'],
    ],
  ])('%s', (_, files, expected, fields) => {
    const findings = refuseLegalityPackage({ files, written: [{ part: LegalityPart.PROCEDURE, text: ' ' }] });
    expect(found(findings)).toEqual(expected);
    expect(findings.flatMap((one) => one.fields)).toEqual(fields);
  });

  const SHORT = ['REVIEW_TIME_SHORT?'];
  it.each<[string, CalendarDay, CalendarDay, CalendarDay | null, string[]]>([
    ['春节前送审，满七个工作日的次日', '2026-02-13', '2026-03-03', null, []],
    ['春节前送审，满七个工作日当日（含两个调休上班日）', '2026-02-13', '2026-03-02', null, SHORT],
    ['星期日的调休上班日算一个，中秋节不算：满七个的次日', '2026-09-18', '2026-09-30', null, []],
    ['同上，满七个工作日当日', '2026-09-18', '2026-09-29', null, SHORT],
    ['送审当日审完、当日上会', '2026-11-02', '2026-11-02', '2026-11-02', []],
    ['上会次日才审完', '2026-11-02', '2026-11-11', '2026-11-12', SHORT],
  ])('审查时间：%s', (_, sentOn, meetingOn, reviewedOn, expected) => {
    expect(found(refuseReviewTime({ sentOn, meetingOn, reviewedOn }, calendar))).toEqual(expected);
  });
});

describe('第二十七条、第二十八条 权限、程序、内容逐项审查，有法律顾问或者公职律师的意见', () => {
  const M = LegalityMark;
  const opinion: LegalityOpinion = {
    authority: M.PASS,
    procedure: M.PASS,
    content: M.PASS,
    adviserKind: AdviserKind.PUBLIC_LAWYER,
    adviserName: '沈律',
    adviserOpinion: '没有意见',
    outcome: O.PASS,
  };
  const noted = {
    authorityNote: '第三条改为申报',
    procedureNote: '补充论证记录',
    contentNote: '第五条数额改正',
  };
  it.each<[string, Partial<LegalityOpinion>, string[]]>([
    [
      '三项都有修改意见，都写明，结论合法',
      { authority: M.REMARK, procedure: M.REMARK, content: M.REMARK, ...noted },
      [],
    ],
    ['一项不符合规定，结论合法', { content: M.FAIL, ...noted }, ['LEGALITY_FAILED']],
    [
      '一项不符合规定，结论尚无明确规定，没有写风险',
      { content: M.FAIL, ...noted, outcome: O.NO_CLEAR_RULE },
      ['LEGALITY_FAILED'],
    ],
    ['一项不符合规定，结论不合法', { content: M.FAIL, ...noted, outcome: O.FAIL }, []],
    [
      '写“没有按规定公开征求意见”的，指出了问题，不当作套话',
      { procedure: M.FAIL, procedureNote: '没有按规定公开征求意见。', outcome: O.FAIL },
      [],
    ],
    [
      '只有修改意见，结论不合法',
      { content: M.REMARK, ...noted, outcome: O.FAIL },
      ['LEGALITY_FAILURE_GROUNDLESS'],
    ],
    [
      '三项符合，尚无明确规定，写明风险',
      { outcome: O.NO_CLEAR_RULE, legalRiskStatement: '上位法尚未规定' },
      [],
    ],
    [
      '三项不符合、没有说明、没有律师、没有结论：一次说全',
      { authority: M.FAIL, procedure: M.FAIL, content: null, adviserName: '', outcome: null },
      [
        'LEGALITY_NOTE_REQUIRED',
        'LEGALITY_NOTE_REQUIRED',
        'LEGALITY_OPINION_INCOMPLETE',
        'LEGALITY_OPINION_INCOMPLETE',
        'LEGALITY_OPINION_INCOMPLETE',
      ],
    ],
  ])('%s', (_, change, expected) =>
    expect(found(refuseLegalityOpinion({ ...opinion, ...change }))).toEqual(expected),
  );

  const changed = [{ anchorId: 'a3', name: '第三条' }];
  it.each<[string, ChangeVerdict[], string[], string[]]>([
    ['最后一点', [{ anchorId: 'a3', point: 2 }], [], []],
    ['最后一点之后', [{ anchorId: 'a3', point: 3 }], ['LEGALITY_POINT_NOT_FOUND'], []],
    ['第零点', [{ anchorId: 'a3', point: 0 }], ['LEGALITY_POINT_NOT_FOUND'], []],
    ['既落实又退回', [{ anchorId: 'a3', point: 1, askedBack: '无关' }], ['VERDICT_REQUIRED'], []],
    ['退回', [{ anchorId: 'a3', askedBack: '无关' }], [], ['CHANGED_AFTER_REVIEW']],
    [
      '先落实，后退回：以后一次为准',
      [
        { anchorId: 'a3', point: 1 },
        { anchorId: 'a3', askedBack: '无关' },
      ],
      [],
      ['CHANGED_AFTER_REVIEW'],
    ],
    ['没有改的条款', [{ anchorId: 'a4', point: 1 }], ['CHANGE_NOT_FOUND'], ['CHANGED_AFTER_REVIEW']],
  ])('审查后的修改，意见共两点：%s', (_, verdicts, judged, going) => {
    expect(found(refuseVerdicts(verdicts, changed, 2))).toEqual(judged);
    expect(found(refuseUntiedChanges(changed, verdicts))).toEqual(going);
  });
});
