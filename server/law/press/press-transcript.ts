/**
 * 国令713号第三十二条、县政务公开任务清单: speeches at a press conference are posted as they are made, and published whole
 * afterwards; a correction gives its change and its reason, and the earlier words stay to be read.
 */
import { PressPostKind } from './press-words.ts';
import { PressStage } from './press-stage.ts';
import { LIVE_LIMITS, refuseLivePost } from '#server/law/playback/live-post.ts';
import { type PressPeople, announcedNames } from './press-conference.ts';
import { personalIn } from '#server/law/people/personal-left.ts';
import { REASON_MIN } from '#server/law/substance.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, substance } from '#server/law/substance.ts';

const r72Design = provision('R-72', 'DESIGN', '新闻发布会实录规则');
const r72 = provision('R-72', 'LAW', '国令713号第三十二条');

/** One passage of speech (一段发言). */
export interface Passage {
  kind: PressPostKind;
  /** One of those announced, as the notice writes them, or the outlet that asks. */
  speaker: string;
  text: string;
}

const spoken = (kind: PressPostKind) => kind === PressPostKind.STATEMENT || kind === PressPostKind.ANSWER;

/** Findings on a post of the live text (直播的一条): those of every live post, and a missing or unannounced speaker. */
export const refusePressPost = (said: Passage, announced: PressPeople): Finding[] => [
  ...refuseLivePost({ ...said, images: [] }).map((finding) => ({ ...finding, rule: 'R-72' as const })),
  ...(blank(said.speaker) ? [speakerRequired('speaker')] : []),
  ...refuseUnannounced(said, announced),
];

const refuseUnannounced = ({ kind, speaker }: Passage, announced: PressPeople): Finding[] =>
  spoken(kind) && !blank(speaker) && !announcedNames(announced).includes(speaker)
    ? [unannounced(speaker)]
    : [];

/** Limits of a transcript: number of passages, characters of each and of a correction's note (实录的上限). */
export const TRANSCRIPT_LIMITS = { passages: 300, text: 5000, note: 200 } as const;

/**
 * Findings on a transcript (文字实录): something was said, each passage has its speaker, no answer comes before a question.
 */
export function refuseTranscript(passages: readonly Passage[]): Finding[] {
  const asked = passages.findIndex(({ kind }) => kind === PressPostKind.QUESTION);
  const answered = passages.findIndex(({ kind }) => kind === PressPostKind.ANSWER);
  return [
    ...(passages.some(({ kind }) => kind === PressPostKind.STATEMENT) ? [] : [nothingStated]),
    ...(answered >= 0 && (asked < 0 || answered < asked) ? [answerFirst(answered)] : []),
    ...(passages.length > TRANSCRIPT_LIMITS.passages ? [tooMany] : []),
    ...passages.flatMap(({ speaker, text }, index) => [
      ...(blank(speaker) ? [speakerRequired(`passages.${index}.speaker`)] : []),
      ...refusePassage(text, `passages.${index}.text`),
      ...(Array.from(speaker).length > LIVE_LIMITS.speaker ? [longSpeaker(index)] : []),
    ]),
  ];
}

const refusePassage = (text: string, field: string): Finding[] => [
  ...(blank(text) ? [emptyPassage(field)] : []),
  ...(Array.from(text).length > TRANSCRIPT_LIMITS.text ? [longPassage(field)] : []),
  ...personalIn(field, text),
];

/** Reasons against correcting a published passage (更正实录): nothing changes, or readers are not given the reason. */
export const refuseTranscriptCorrection = (before: string, after: string, note: string): Finding[] => [
  ...refusePassage(after, 'text'),
  ...(before.trim() === after.trim() ? [unchanged] : []),
  ...(substance(note) < REASON_MIN || Array.from(note).length > TRANSCRIPT_LIMITS.note ? [noNote] : []),
];

/**
 * Finding on a conference that was held without a published transcript (实录是否公布); it may be acknowledged with a reason.
 */
export const refuseUntranscribed = (stage: PressStage): Finding[] =>
  stage === PressStage.HELD || stage === PressStage.LIVE ? [missing] : [];

const speakerRequired = (field: string) =>
  r72Design.block('PRESS_SPEAKER_REQUIRED', field)`
    没有写明谁说的。
    填写发布人的职务、主持人，或者提问的媒体。`;
const unannounced = (speaker: string) => r72Design.warn('SPEAKER_NOT_ANNOUNCED', 'speaker')`
  “${speaker}”不在公告的发布人之内。
  核对职务；确实由本人发言的，写明理由以后发布。`;
const nothingStated = r72Design.block('TRANSCRIPT_EMPTY', 'passages')`
  实录里没有发布的内容。
  从直播的各条整理，或者补上。`;
const answerFirst = (index: number) =>
  r72Design.block('ANSWER_BEFORE_QUESTION', `passages.${index}.kind`)`
    有回答排在提问之前。
    按现场次序移动段落；介绍情况的，种类改为“发布”。`;
const tooMany = r72Design.block('TRANSCRIPT_TOO_LONG', 'passages')`
  实录超过${TRANSCRIPT_LIMITS.passages}段。
  把同一人接着说的并成一段。`;
const emptyPassage = (field: string) =>
  r72Design.block('PASSAGE_EMPTY', field)`
    有一段没有内容。
    填写内容，或者删去这一段。`;
const longPassage = (field: string) =>
  r72Design.block('PASSAGE_TOO_LONG', field)`
    有一段超过${TRANSCRIPT_LIMITS.text}个字。
    分成几段。`;
const longSpeaker = (index: number) =>
  r72Design.block('PASSAGE_TOO_LONG', `passages.${index}.speaker`)`
    发言人写得太长。
    写职务和姓名。`;
const unchanged = r72Design.block('CORRECTION_UNCHANGED', 'text')`
  更正以后和原来一样。
  改了再公布。`;
const noNote = r72Design.block('CORRECTION_NOTE_REQUIRED', 'note')`
  更正要写明原因。
  用${REASON_MIN}至${TRANSCRIPT_LIMITS.note}个字写明更正了什么、为什么，标点和重复的字不算。`;
const missing = r72.warn('TRANSCRIPT_MISSING')`
  新闻发布会已经举行，文字实录还没有公布。
  整理文字实录，由另一人审查后公布。`;
