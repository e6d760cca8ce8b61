import { type Can, offerOf } from '#schema/kernel/offer.ts';
import { View, bool, id, int, of, str } from '#schema/kernel/fields.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import { SpeechState, TranscriptOrigin } from '#server/law/playback/transcript.ts';

/** 文字记录的一句. */
@View('TranscriptCue')
export class TranscriptCueView implements Cue {
  readonly id = id();
  readonly startsMs = int('公布的录像上的毫秒');
  readonly endsMs = int();
  readonly speaker = str.opt();
  readonly speakerRole = str.opt('发言身份，如列席代表');
  readonly text = str();
}

/** 语音识别的进度. */
@View('SpeechJob')
export class SpeechJobView {
  readonly state = of(() => SpeechState);
  readonly reason = str.opt();
  readonly askedAt = of(() => Date);
  readonly endedAt = of.opt(() => Date);
}

/** 文字记录可办事项. */
export const TranscriptOffer = offerOf('Transcript', '可办事项', [
  { event: 'edit', label: '导入、编辑' },
  { event: 'correct', label: '提出更正，公布以后' },
  'confirm',
  'recognise',
  { event: 'markMoment', label: '标出讨论条款的时刻' },
]);

/** 文字记录, for those who prepare it. */
@View('Transcript', '录像的文字记录')
export class TranscriptView {
  readonly recordingId = id();
  readonly version = int('还没有文字记录时为0');
  readonly origin = of.opt(() => TranscriptOrigin);
  readonly confirmed = bool();
  readonly confirmedAt = of.opt(() => Date);
  readonly changedAt = of.opt(() => Date);
  readonly durationMs = int.opt('公布的录像的毫秒；还不知道时为空');
  readonly cutCount = int('剪去的段数：原始录像的字幕须换算');
  readonly cues = of.many(() => TranscriptCueView);
  readonly speech = of.opt(() => SpeechJobView);
  readonly viewerCan!: Can<typeof TranscriptOffer>;
}
