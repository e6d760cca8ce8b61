import { vocabulary } from '#server/law/vocabulary.ts';

/** Channel by which an opinion reached the unit (意见渠道). */
export const [CommentChannel, COMMENT_CHANNEL_LABELS] = vocabulary({
  WEB: '本平台',
  WECHAT: '微信',
  EMAIL: '电子邮件',
  LETTER: '信函',
  PHONE: '电话',
  FAX: '传真',
  HALL: '政务服务大厅',
  HOTLINE_12345: '12345热线',
  VISIT: '实地走访',
  FORUM: '座谈会',
  HEARING: '听证会',
  OPEN_DAY: '政府开放日',
});
export type CommentChannel = keyof typeof CommentChannel;

/** Channels of opinions that staff enter (代录的渠道): every one but the platform itself, on which the public writes with its own hand. */
export const RECORDED_CHANNEL_LABELS: Readonly<Partial<Record<CommentChannel, string>>> = Object.fromEntries(
  Object.entries(COMMENT_CHANNEL_LABELS).filter(([channel]) => channel !== CommentChannel.WEB),
);

/** Channel of what somebody hands in with their own hand: on this platform, or at a 自助终端 in a service hall, 当面提交. */
export const ownChannel = (terminal: string | undefined): CommentChannel =>
  terminal === undefined ? CommentChannel.WEB : CommentChannel.HALL;
