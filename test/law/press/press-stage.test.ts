/** 国令713号第三十二条 新闻发布会的环节和用语. */
import { describe, expect, it } from 'vitest';
import {
  PressStage,
  pressRoles,
  pressStage,
  refusePressAction,
  refuseStartNow,
} from '#server/law/press/press-stage.ts';
import {
  ACCREDITATION_DECLINE_LABELS,
  ACCREDITATION_STATE_LABELS,
  AccreditationDecline,
  AccreditationState,
  PRESS_COVERAGE_LABELS,
  PRESS_POST_LABELS,
  PRESS_QUESTION_ORIGIN_LABELS,
  PRESS_QUESTION_STATE_LABELS,
  PressCoverage,
  PressPostKind,
  PressQuestionOrigin,
  PressQuestionState,
  QUESTION_NOT_TAKEN_LABELS,
  QuestionNotTaken,
} from '#server/law/press/press-words.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const at = (text: string) => new Date(text);
const STARTS = at('2026-12-22T02:00:00Z');
const ENDS = at('2026-12-22T03:00:00Z');
const NOTHING = { startedAt: null, stoppedAt: null, transcriptPublishedAt: null };
const FACTS = {
  publishedAt: at('2026-11-19T03:00:00Z'),
  cancelledAt: null,
  startsAt: STARTS,
  endsAt: ENDS,
  ...NOTHING,
};
describe('环节由时刻和记载推出', () => {
  const { ANNOUNCED, CANCELLED, HELD, LIVE, TRANSCRIBED, UNANNOUNCED } = PressStage;
  it.each<[string, object, string, PressStage]>([
    ['没有公告', { publishedAt: null }, '2026-12-01T00:00:00Z', UNANNOUNCED],
    ['公告以后', {}, '2026-12-01T00:00:00Z', ANNOUNCED],
    ['到点没有开直播，仍是已公告', {}, '2026-12-22T02:59:59.999Z', ANNOUNCED],
    ['没有直播，结束时刻一到就是已举行', {}, '2026-12-22T03:00:00Z', HELD],
    ['直播开始', { startedAt: STARTS }, '2026-12-22T02:10:00Z', LIVE],
    ['超时不会自己结束', { startedAt: STARTS }, '2026-12-22T05:00:00Z', LIVE],
    ['结束直播', { startedAt: STARTS, stoppedAt: ENDS }, '2026-12-22T02:50:00Z', HELD],
    ['公布实录', { transcriptPublishedAt: at('2026-12-23T00:00:00Z') }, '2026-12-23T00:00:00Z', TRANSCRIBED],
    ['取消', { cancelledAt: at('2026-12-01T00:00:00Z') }, '2026-12-22T05:00:00Z', CANCELLED],
  ])('%s', (_name, change, now, stage) => {
    expect(pressStage({ ...FACTS, ...change }, at(now))).toBe(stage);
  });

  it('环节不对的，不予办理；审查由保密审查员，公布由负责的', () => {
    expect(codes(refusePressAction('post', ANNOUNCED))).toEqual(['WRONG_STAGE']);
    expect(refusePressAction('post', LIVE)).toEqual([]);
    expect(refusePressAction('correct', HELD)).toEqual([]);
    expect(codes(refusePressAction('saveTranscript', TRANSCRIBED))).toEqual(['WRONG_STAGE']);
    expect(pressRoles('passReview')).toEqual(['SECRECY_REVIEWER']);
    expect(pressRoles('publishTranscript')).not.toContain('UNIT_STAFF');
  });

  it('开始前2小时以内才能开始文字直播', () => {
    expect(codes(refuseStartNow({ startsAt: STARTS }, at('2026-12-21T23:59:59.999Z')))).toEqual([
      'PRESS_TOO_EARLY',
    ]);
    expect(refuseStartNow({ startsAt: STARTS }, at('2026-12-22T00:00:00Z'))).toEqual([]);
  });
});

describe('用语', () => {
  it.each<[string, object, object]>([
    ['采访方式', PressCoverage, PRESS_COVERAGE_LABELS],
    ['记者报名状态', AccreditationState, ACCREDITATION_STATE_LABELS],
    ['不予核准的理由', AccreditationDecline, ACCREDITATION_DECLINE_LABELS],
    ['提问场合', PressQuestionOrigin, PRESS_QUESTION_ORIGIN_LABELS],
    ['提问状态', PressQuestionState, PRESS_QUESTION_STATE_LABELS],
    ['不采用的理由', QuestionNotTaken, QUESTION_NOT_TAKEN_LABELS],
    ['实录的一条', PressPostKind, PRESS_POST_LABELS],
  ])('%s各有称呼，互不相同', (_name, values, labels) => {
    expect(Object.keys(labels).toSorted()).toEqual(Object.keys(values).toSorted());
    expect(new Set(Object.values(labels)).size).toBe(Object.keys(values).length);
  });
});
