/** 新闻发布会提问. */
import { describe, expect, it } from 'vitest';
import {
  questionState,
  refuseAskingNow,
  refuseMarking,
  refuseNotTaking,
  refusePressAnswer,
  refuseQuestion,
} from '#server/law/press/press-question.ts';
import { PressStage } from '#server/law/press/press-stage.ts';
import { PressQuestionOrigin, PressQuestionState, QuestionNotTaken } from '#server/law/press/press-words.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const at = (text: string) => new Date(text);
const STARTS = at('2026-12-22T02:00:00Z');
const ENDS = at('2026-12-22T03:00:00Z');

describe('提问', () => {
  const { ADVANCE, IN_ROOM } = PressQuestionOrigin;
  const S = PressQuestionState;
  const ASKS = { text: '每个乡镇都会有养老机构吗？', outlet: '', origin: ADVANCE };

  it('会前提问到发布会开始为止', () => {
    expect(refuseAskingNow(PressStage.ANNOUNCED, STARTS, at('2026-12-22T01:59:59.999Z'))).toEqual([]);
    expect(codes(refuseAskingNow(PressStage.ANNOUNCED, STARTS, STARTS))).toEqual(['QUESTIONS_CLOSED']);
    expect(codes(refuseAskingNow(PressStage.LIVE, STARTS, at('2026-12-22T01:00:00Z')))).toEqual([
      'QUESTIONS_CLOSED',
    ]);
  });

  it.each<[string, object, string[]]>([
    ['公众提问不用写媒体', {}, []],
    ['没有内容', { text: '？？？' }, ['QUESTION_REQUIRED']],
    ['太长', { text: '为什么收费'.repeat(61) }, ['PRESS_TEXT_TOO_LONG']],
    ['现场提问要写媒体', { origin: IN_ROOM }, ['OUTLET_REQUIRED']],
  ])('%s', (_name, change, found) => {
    expect(codes(refuseQuestion({ ...ASKS, ...change }))).toEqual(found);
  });

  const ANSWER = { shown: ASKS.text, answer: '十五个乡镇都有，名单附后。', inWriting: true };
  it.each<[string, PressQuestionState, object, string[]]>([
    ['书面答复', S.RECEIVED, {}, []],
    ['现场已答，见实录', S.ASKED, { answer: '', inWriting: false }, []],
    [
      '没有在现场提出的，不能说现场已答',
      S.RECEIVED,
      { answer: '', inWriting: false },
      ['QUESTION_NOT_ASKED'],
    ],
    ['书面答复没有内容', S.ASKED, { answer: '好' }, ['ANSWER_REQUIRED']],
    ['公开的问题里有手机号', S.ASKED, { shown: '请打我电话13900000301告诉我' }, ['PERSONAL_DATA_LEFT']],
    ['答复里有手机号', S.ASKED, { answer: '请联系经办人13900000301咨询' }, ['PERSONAL_DATA_LEFT']],
    ['没有公开的问题', S.ASKED, { shown: '' }, ['SHOWN_REQUIRED']],
    ['答过的不再答', S.WRITTEN, {}, ['QUESTION_SETTLED']],
  ])('%s', (_name, state, change, found) => {
    expect(codes(refusePressAnswer(state, { ...ANSWER, ...change }))).toEqual(found);
  });

  it('不采用的写明理由；涉密、涉隐私的不公开问题本身', () => {
    expect(refuseNotTaking(S.RECEIVED, QuestionNotTaken.SECRET, '')).toEqual([]);
    expect(codes(refuseNotTaking(S.RECEIVED, QuestionNotTaken.OFF_TOPIC, ''))).toEqual(['SHOWN_REQUIRED']);
    expect(codes(refuseNotTaking(S.ANSWERED, QuestionNotTaken.PERSONAL, ''))).toEqual(['QUESTION_SETTLED']);
    expect(refuseMarking(S.RECEIVED)).toEqual([]);
    expect(codes(refuseMarking(S.ASKED))).toEqual(['QUESTION_SETTLED']);
  });

  it.each<[PressQuestionState, object]>([
    [S.RECEIVED, {}],
    [S.ASKED, { askedAt: STARTS }],
    [S.ANSWERED, { askedAt: STARTS, answeredAt: ENDS }],
    [S.WRITTEN, { answeredAt: ENDS, inWriting: true }],
    [S.NOT_TAKEN, { askedAt: STARTS, notTaken: QuestionNotTaken.SECRET }],
  ])('状态 %s', (state, change) => {
    expect(
      questionState({ askedAt: null, answeredAt: null, inWriting: false, notTaken: null, ...change }),
    ).toBe(state);
  });
});
