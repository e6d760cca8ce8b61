/**
 * 无障碍环境建设法第三十二条: content of a post of the live text and pictures (图文直播); every picture has words that describe
 * it.
 */
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { ALT_WORDS, describesPicture } from './picture-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseWhileClosed } from './streaming.ts';

const r69 = provision('R-69', 'DESIGN', '图文直播规则');

/** Limits of a post: characters of its text and names, number of pictures (图文的上限). */
export const LIVE_LIMITS = { text: 2000, speaker: 60, alt: ALT_WORDS.most, images: 9, pins: 3 } as const;

/** A picture of a post (图片); `alt` describes it in words. */
export interface LiveImage {
  attachmentId: string;
  alt: string;
}

/** A post about to be published (拟发布的图文). */
export interface LivePostText {
  text: string;
  speaker: string | null;
  images: readonly LiveImage[];
}

/** The item that runs, and the one the post names (图文所属议题). */
export interface LivePostPlace {
  running: { id: string; disclosure: AgendaDisclosure } | null;
  itemId: string | null;
}

/** Findings on a post's own words and pictures (图文内容). */
export const refuseLivePost = ({ text, speaker, images }: LivePostText): Finding[] => [
  ...(text.trim() === '' && images.length === 0
    ? [
        r69.block('LIVE_POST_EMPTY', 'text')`
          这一条没有文字，也没有图片。
          写下会上说了什么，或者拍一张。`,
      ]
    : []),
  ...(length(text) > LIVE_LIMITS.text || length(speaker ?? '') > LIVE_LIMITS.speaker
    ? [
        r69.block('LIVE_POST_TOO_LONG', length(text) > LIVE_LIMITS.text ? 'text' : 'speaker')`
          一条图文不超过${LIVE_LIMITS.text}字，发言人不超过${LIVE_LIMITS.speaker}字。
          请分成几条发布。`,
      ]
    : []),
  ...(images.length > LIVE_LIMITS.images
    ? [
        r69.block('LIVE_IMAGES_TOO_MANY', 'images')`
          一条图文不超过${LIVE_LIMITS.images}张图片。
          其余的另发一条。`,
      ]
    : []),
  ...(images.every(({ alt }) => describesPicture(alt)) ? [] : [altRequired]),
];

/** Reasons against posting at this place of the agenda (图文所属议题). */
export function refusePlace({ running, itemId }: LivePostPlace): Finding[] {
  const closed = refuseWhileClosed(running?.disclosure ?? null);
  if (closed.length > 0 || itemId === (running?.id ?? null)) return closed;
  return [
    r69.block('LIVE_ITEM_NOT_RUNNING', 'agendaItemId')`
      ${running === null ? '所选的议题没有在审议。' : '所选的议题不是正在审议的议题。'}
      请按正在审议的议题发布；议题由召开会议的机关的办公室在会议台开始和结束。`,
  ];
}

/** Reason against another pinned post (置顶): where everything is pinned nothing stands out. */
export const refusePinning = (pinned: number): Finding[] =>
  pinned < LIVE_LIMITS.pins
    ? []
    : [
        r69.block('LIVE_PINS_TOO_MANY', 'id')`
          最多置顶${LIVE_LIMITS.pins}条图文。
          请先取消一条置顶。`,
      ];

/** Reason against correcting a post a second time (更正): its latest correction is the one to correct. */
export const refuseCorrection = (correctedBy: number | null): Finding[] =>
  correctedBy === null
    ? []
    : [
        r69.block('LIVE_ALREADY_CORRECTED', 'id')`
          这一条已经由第${correctedBy}条更正。
          还有不对的，请更正那一条。`,
      ];

/** Finding on pictures that were not uploaded for this meeting, or are shown already (图片). */
export const refuseImages = (asked: number, found: number): Finding[] =>
  asked === found
    ? []
    : [
        r69.block('LIVE_IMAGE_NOT_FOUND', 'images')`
          有图片没有上传成功，或者已经发布过。
          请重新选择图片。`,
      ];

const length = (text: string) => Array.from(text).length;

/** Words, not a file's name or a few dots. */
const altRequired = r69.block('LIVE_ALT_REQUIRED', 'images')`
  每张图片都要有文字说明，看不见图的人靠它知道图上是什么。
  请用${ALT_WORDS.least}至${ALT_WORDS.most}个字写明图上是谁、在做什么。`;
