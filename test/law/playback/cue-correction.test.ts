import { describe, expect, it } from 'vitest';
import {
  refuseCorrecting,
  refuseCueCorrection,
  refuseDecidingCorrection,
} from '#server/law/playback/cue-correction.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';

const { PUBLISHED, WITHDRAWN, PREPARING } = RecordingState;
const SAID = { speaker: '县民政局', text: '收到意见六十四条。' };
const RIGHT = { speaker: '县民政局', text: '收到意见四百六十四条。', reason: '听写有误，以录像为准' };
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('公布以后的文字记录：更正公开，另一人审查', () => {
  it.each([
    ['公布的，写明更正后的文字和原因，可以提出', PUBLISHED, RIGHT, false, []],
    ['只改发言人，可以提出', PUBLISHED, { ...RIGHT, speaker: '县财政局', text: SAID.text }, false, []],
    ['没有公布的，直接修改，不用更正', PREPARING, RIGHT, false, ['CORRECTION_OF_UNPUBLISHED']],
    ['已经撤下的，不更正', WITHDRAWN, RIGHT, false, ['CORRECTION_OF_UNPUBLISHED']],
    ['这一句还有一处没有审查的', PUBLISHED, RIGHT, true, ['CORRECTION_WAITING']],
    [
      '没有文字、没有原因，一次说明',
      PUBLISHED,
      { ...RIGHT, text: ' ', reason: '' },
      false,
      ['CORRECTION_TEXT_REQUIRED', 'CORRECTION_REASON_REQUIRED'],
    ],
    ['文字满200字', PUBLISHED, { ...RIGHT, text: '字'.repeat(200) }, false, []],
    ['文字超过200字', PUBLISHED, { ...RIGHT, text: '字'.repeat(201) }, false, ['CORRECTION_TEXT_REQUIRED']],
    ['发言人超过30字', PUBLISHED, { ...RIGHT, speaker: '字'.repeat(31) }, false, ['CORRECTION_SPEAKER_LONG']],
    ['与原来相同', PUBLISHED, { ...SAID, reason: '核对' }, false, ['CORRECTION_SAME']],
  ])('%s', (_, state, after, waiting, expected) => {
    expect(codes(refuseCueCorrection(state, SAID, after, waiting))).toEqual(expected);
  });

  it.each([
    ['另一人，可以审查', { decided: false, byId: 'a', state: PUBLISHED }, []],
    ['自己提出的，不能自己审查', { decided: false, byId: 'b', state: PUBLISHED }, ['REVIEWER_IS_AUTHOR']],
    ['审查过的', { decided: true, byId: 'a', state: PUBLISHED }, ['CORRECTION_DECIDED']],
    ['回放已经撤下', { decided: false, byId: 'a', state: WITHDRAWN }, ['CORRECTION_OF_UNPUBLISHED']],
  ])('%s', (_, facts, expected) => {
    expect(codes(refuseDecidingCorrection(facts, 'b'))).toEqual(expected);
  });

  it('只有公布的可以更正', () => {
    expect(codes(refuseCorrecting(PREPARING))).toEqual(['CORRECTION_OF_UNPUBLISHED']);
    expect(refuseCorrecting(PUBLISHED)).toEqual([]);
  });
});
