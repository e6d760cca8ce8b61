import { describe, expect, it } from 'vitest';
import { type Cue, MOST_CUES } from '#server/law/playback/cue.ts';
import { refuseCues } from '#server/law/playback/cue-faults.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import {
  refuseConfirming,
  refuseRecognition,
  refuseTranscriptChange,
  TranscriptOrigin,
} from '#server/law/playback/transcript.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('R-69 回放公布以后，文字记录不能再改', () => {
  it.each([
    [RecordingState.PREPARING, []],
    [RecordingState.IN_REVIEW, []],
    [RecordingState.APPROVED, []],
    [RecordingState.PUBLISHED, ['TRANSCRIPT_PUBLISHED']],
    [RecordingState.WITHDRAWN, ['TRANSCRIPT_PUBLISHED']],
  ])('%s', (state, found) => expect(codes(refuseTranscriptChange(state))).toEqual(found));
});

const machine = { origin: TranscriptOrigin.RECOGNISED, confirmed: false };

describe('机器识别的文字，经人工确认才算校对过', () => {
  it.each([
    ['没有文字记录', null, 0, ['TRANSCRIPT_EMPTY']],
    ['一句也没有', machine, 0, ['TRANSCRIPT_EMPTY']],
    ['机器识别、未确认', machine, 3, []],
    ['已经确认', { ...machine, confirmed: true }, 3, ['TRANSCRIPT_CONFIRMED']],
  ])('%s', (_, transcript, count, found) =>
    expect(codes(refuseConfirming(transcript, count))).toEqual(found),
  );
});

describe('语音识别默认关闭，不覆盖人工整理的文字', () => {
  const ready = { configured: true, running: false, audio: true, transcript: null };
  it.each([
    ['可以', {}, []],
    ['没有接入', { configured: false }, ['SPEECH_NOT_CONFIGURED']],
    ['正在识别', { running: true }, ['SPEECH_RUNNING']],
    ['没有公布版录像', { audio: false }, ['SPEECH_NO_AUDIO']],
    ['上次识别的草稿可以重来', { transcript: machine }, []],
    ['已确认的会被替换', { transcript: { ...machine, confirmed: true } }, ['TRANSCRIPT_REPLACED']],
    [
      '导入的会被替换',
      { transcript: { origin: TranscriptOrigin.IMPORTED, confirmed: true } },
      ['TRANSCRIPT_REPLACED'],
    ],
    ['几项一次说全', { configured: false, audio: false }, ['SPEECH_NOT_CONFIGURED', 'SPEECH_NO_AUDIO']],
  ])('%s', (_, change, found) => expect(codes(refuseRecognition({ ...ready, ...change }))).toEqual(found));
});

it('句数有上限', () => {
  const one: Cue = { startsMs: 0, endsMs: 1, speaker: null, speakerRole: null, text: '嗯' };
  const cues = Array.from({ length: MOST_CUES + 1 }, (_, index) => ({
    ...one,
    startsMs: index,
    endsMs: index + 1,
  }));
  expect(codes(refuseCues(cues, null))).toEqual(['CUES_TOO_MANY']);
});
