/** 国令713号第三十二条 新闻发布会文字实录. */
import { describe, expect, it } from 'vitest';
import { announcedNames } from '#server/law/press/press-conference.ts';
import { PressStage } from '#server/law/press/press-stage.ts';
import {
  refusePressPost,
  refuseTranscript,
  refuseTranscriptCorrection,
  refuseUntranscribed,
} from '#server/law/press/press-transcript.ts';
import { PressPostKind } from '#server/law/press/press-words.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe('实录', () => {
  const { ANSWER, OPENING, QUESTION, STATEMENT } = PressPostKind;
  const ANNOUNCED = { moderator: '县政府新闻办主任', speakers: [{ name: '', post: '县民政局局长' }] };
  const said = (kind: PressPostKind, speaker: string, text = '各乡镇的养老设施安排如下。') => ({
    kind,
    speaker,
    text,
  });

  it.each<[string, ReturnType<typeof said>, string[]]>([
    ['发布人发布', said(STATEMENT, '县民政局局长'), []],
    ['主持人可以回答', said(ANSWER, '县政府新闻办主任'), []],
    ['提问的是媒体，不在发布人之内也可以', said(QUESTION, '岚溪日报'), []],
    ['没有写谁说的', said(OPENING, ' '), ['PRESS_SPEAKER_REQUIRED']],
    ['没有公告的人回答：提示', said(ANSWER, '县民政局副局长'), ['SPEAKER_NOT_ANNOUNCED']],
    ['没有内容', said(OPENING, '县政府新闻办主任', ' '), ['LIVE_POST_EMPTY']],
  ])('%s', (_name, post, found) => {
    const findings = refusePressPost(post, ANNOUNCED);
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ rule }) => rule === 'R-72')).toBe(true);
  });

  it('公告的人：主持人在前，发布人按职务和姓名称呼', () => {
    const speakers = [
      { post: '县民政局局长', name: '' },
      { post: '县民政局局长', name: '王某' },
    ];
    expect(announcedNames({ ...ANNOUNCED, speakers })).toEqual([
      '县政府新闻办主任',
      '县民政局局长',
      '县民政局局长 王某',
    ]);
    expect(announcedNames({ moderator: '', speakers: [] })).toEqual([]);
  });

  const WHOLE = [
    said(OPENING, '主持人'),
    said(STATEMENT, '局长'),
    said(QUESTION, '报社'),
    said(ANSWER, '局长'),
  ];
  it.each<[string, ReturnType<typeof said>[], string[]]>([
    ['有发布、有问有答', WHOLE, []],
    ['没有人提问也可以', WHOLE.slice(0, 2), []],
    ['没有发布的内容', [said(OPENING, '主持人')], ['TRANSCRIPT_EMPTY']],
    [
      '先回答后提问',
      [said(STATEMENT, '局长'), said(ANSWER, '局长'), said(QUESTION, '报社')],
      ['ANSWER_BEFORE_QUESTION'],
    ],
    ['有回答没有提问', [said(STATEMENT, '局长'), said(ANSWER, '局长')], ['ANSWER_BEFORE_QUESTION']],
    [
      '有一段空着，没有写谁说的',
      [...WHOLE, said(STATEMENT, '', ' ')],
      ['PRESS_SPEAKER_REQUIRED', 'PASSAGE_EMPTY'],
    ],
    [
      '有身份证号',
      [...WHOLE, said(STATEMENT, '局长', '身份证号是11010519491231002X的老人')],
      ['PERSONAL_DATA_LEFT'],
    ],
    ['超过三百段', Array.from({ length: 301 }, () => said(STATEMENT, '局长')), ['TRANSCRIPT_TOO_LONG']],
    ['一段太长', [said(STATEMENT, '局长', '很'.repeat(5001))], ['PASSAGE_TOO_LONG']],
    ['发言人太长', [said(STATEMENT, '长'.repeat(61))], ['PASSAGE_TOO_LONG']],
  ])('%s', (_name, passages, found) => {
    expect(codes(refuseTranscript(passages))).toEqual(found);
  });

  it('公布以后的更正要有变化，写明原因', () => {
    expect(refuseTranscriptCorrection('床位1200张', '床位1260张', '口误，以规划文本为准')).toEqual([]);
    expect(codes(refuseTranscriptCorrection('床位1200张', '床位1200张 ', '改'))).toEqual([
      'CORRECTION_UNCHANGED',
      'CORRECTION_NOTE_REQUIRED',
    ]);
    expect(codes(refuseTranscriptCorrection('床位1200张', '床位1260张', '。。。。。。'))).toEqual([
      'CORRECTION_NOTE_REQUIRED',
    ]);
  });

  it('举行以后没有公布实录的，提示', () => {
    const [found] = refuseUntranscribed(PressStage.HELD);
    expect(found).toMatchObject({ code: 'TRANSCRIPT_MISSING', severity: 'WARN', basis: 'LAW' });
    expect(refuseUntranscribed(PressStage.TRANSCRIBED)).toEqual([]);
    expect(refuseUntranscribed(PressStage.ANNOUNCED)).toEqual([]);
  });
});
