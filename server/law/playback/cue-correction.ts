/**
 * 更正文字记录: a published transcript is corrected in public: the former words stay legible, and another person
 * has agreed. The order of work is ours.
 */
import { CUE_MAX_CHARS, SPEAKER_MAX_CHARS } from './cue.ts';
import { RecordingState } from './recording-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, hollow } from '#server/law/substance.ts';

const r69 = provision('R-69', 'DESIGN', '会议文字记录规则');
const r74 = provision('R-74', 'DESIGN', '依国令711号第十七条设定');

/** Words and speaker of a line. */
export interface CueWords {
  speaker: string | null;
  text: string;
}

const LONGEST_REASON = 200;

/** Reason against correcting at all (更正): only a published recording is corrected. */
export const refuseCorrecting = (state: RecordingState): Finding[] =>
  state === RecordingState.PUBLISHED ? [] : [unpublished];

/** Reasons against proposing this correction (提出更正). */
export const refuseCueCorrection = (
  state: RecordingState,
  before: CueWords,
  after: CueWords & { reason: string },
  waiting: boolean,
): Finding[] =>
  state === RecordingState.PUBLISHED
    ? [
        ...(waiting ? [twice] : []),
        ...(blank(after.text) || Array.from(after.text).length > CUE_MAX_CHARS ? [noText] : []),
        ...(Array.from(after.speaker ?? '').length > SPEAKER_MAX_CHARS ? [longSpeaker] : []),
        ...(before.text === after.text && before.speaker === after.speaker ? [unchanged] : []),
        ...(hollow(after.reason) || Array.from(after.reason).length > LONGEST_REASON ? [noReason] : []),
      ]
    : [unpublished];

/** Reasons against deciding on a correction (审查更正): it is decided already, or it is one's own. */
export const refuseDecidingCorrection = (
  { decided, byId, state }: { decided: boolean; byId: string; state: RecordingState },
  deciderId: string | null,
): Finding[] => {
  if (decided) return [decidedBefore];
  if (state !== RecordingState.PUBLISHED) return [unpublished];
  return byId === deciderId ? [own] : [];
};

const unpublished = r69.block('CORRECTION_OF_UNPUBLISHED')`
  回放没有公布或者已经撤下，不用更正。
  还没有公布的，直接修改文字记录。`;
const twice = r69.block('CORRECTION_WAITING')`
  这一句已有一处更正等待审查。
  审查以后再提出。`;
const noText = r69.block('CORRECTION_TEXT_REQUIRED', 'text')`
  更正后的文字没有填写，或者超过${CUE_MAX_CHARS}字。
  填写这一句更正后的全文。`;
const longSpeaker = r69.block('CORRECTION_SPEAKER_LONG', 'speaker')`
  发言人超过${SPEAKER_MAX_CHARS}字。
  核对发言人。`;
const unchanged = r69.block('CORRECTION_SAME', 'text')`
  与现在的文字相同。
  写明更正后的文字或者发言人。`;
const noReason = r69.block('CORRECTION_REASON_REQUIRED', 'reason')`
  更正的原因没有填写，或者超过${LONGEST_REASON}字；原因会公布。
  如“听写有误，以录像为准”。`;
const decidedBefore = r69.block('CORRECTION_DECIDED')`
  这处更正已经审查过。
  刷新页面查看。`;
const own = r74.block('REVIEWER_IS_AUTHOR')`
  提出更正的人不能自己审查。
  请另一位保密审查员审查。`;
