/** The transcript of a recording (文字记录): its origin, and when it may still be changed. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { RecordingState } from './recording-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r69 = provision('R-69', 'DESIGN', '会议文字记录规则');

/** Origin of a transcript (文字记录的来源). */
export const [TranscriptOrigin, TRANSCRIPT_ORIGIN_LABELS] = vocabulary({
  IMPORTED: '导入字幕',
  TYPED: '人工录入',
  RECOGNISED: '机器识别',
});
export type TranscriptOrigin = keyof typeof TranscriptOrigin;

/** Progress of the speech recognition (语音识别的进度). */
export const [SpeechState, SPEECH_STATE_LABELS] = vocabulary({
  WAITING: '等待识别',
  RUNNING: '正在识别',
  DONE: '识别完成',
  FAILED: '没有识别成',
});
export type SpeechState = keyof typeof SpeechState;

/** Notice to readers above words that no person has checked (未校对的说明). */
export const MACHINE_WORDS = '机器识别，未经校对';

/** Facts about a transcript that the checks need (文字记录的情况). */
export interface TranscriptFacts {
  origin: TranscriptOrigin;
  confirmed: boolean;
}

const CLOSED_STATES: readonly RecordingState[] = [RecordingState.PUBLISHED, RecordingState.WITHDRAWN];

/** Reason against changing the words (修改文字记录): the recording was published. */
export const refuseTranscriptChange = (state: RecordingState): Finding[] =>
  CLOSED_STATES.includes(state) ? [published] : [];

/** Reasons against confirming a transcript (确认文字记录): there is nothing to confirm, or it is confirmed already. */
export function refuseConfirming(transcript: TranscriptFacts | null, cueCount: number): Finding[] {
  if (!transcript || cueCount === 0) return [nothing];
  return transcript.confirmed ? [twice] : [];
}

/**
 * Reasons against starting speech recognition (语音识别): it is not set up, there is no sound, it is at work, or a person's
 * words would be lost.
 */
export const refuseRecognition = (facts: {
  configured: boolean;
  running: boolean;
  audio: boolean;
  transcript: TranscriptFacts | null;
}): Finding[] => [
  ...(facts.configured ? [] : [notConfigured]),
  ...(facts.audio ? [] : [noAudio]),
  ...(facts.running ? [atWork] : []),
  ...(facts.transcript &&
  (facts.transcript.confirmed || facts.transcript.origin !== TranscriptOrigin.RECOGNISED)
    ? [wouldReplace]
    : []),
];

const published = r69.block('TRANSCRIPT_PUBLISHED', 'state')`
  回放已经公布，文字记录不能再改。
  个别句子有误的，提出更正，审查同意以后公布；整份有误的，撤下回放，另建录像重新审查公布。`;

const nothing = r69.block('TRANSCRIPT_EMPTY', 'cues')`
  还没有文字记录。
  先导入或者录入文字记录。`;

const twice = r69.block('TRANSCRIPT_CONFIRMED', 'cues')`
  文字记录已经确认。`;

const notConfigured = r69.block('SPEECH_NOT_CONFIGURED')`
  本站没有接入语音识别服务。
  由系统管理员设置语音识别服务的地址（SPEECH_URL），或者导入字幕文件。`;

const noAudio = r69.block('SPEECH_NO_AUDIO', 'files')`
  没有可供识别的公布版录像。
  先上传录像；有依法不公开时段的，先备好剪去这些时段的公开版录像。`;

const atWork = r69.block('SPEECH_RUNNING')`
  正在识别，请等识别完成。
  几分钟后刷新本页。`;

const wouldReplace = r69.warn('TRANSCRIPT_REPLACED', 'cues')`
  已有经过人工整理的文字记录，识别完成后会被机器识别的文字替换。
  确需重新识别的，写明理由；可以先导出现有文字备用。`;
