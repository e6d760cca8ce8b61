/** Channel by which an opinion reached the unit (意见渠道). */
export enum CommentChannel {
  WEB = 'WEB',
  WECHAT = 'WECHAT',
  EMAIL = 'EMAIL',
  LETTER = 'LETTER',
  PHONE = 'PHONE',
  FAX = 'FAX',
  HALL = 'HALL',
  HOTLINE_12345 = 'HOTLINE_12345',
  VISIT = 'VISIT',
  FORUM = 'FORUM',
  HEARING = 'HEARING',
  OPEN_DAY = 'OPEN_DAY',
}

/** Labels of the channels (意见渠道). */
export const COMMENT_CHANNEL_LABELS: Readonly<Record<CommentChannel, string>> = {
  [CommentChannel.WEB]: '本平台',
  [CommentChannel.WECHAT]: '微信',
  [CommentChannel.EMAIL]: '电子邮件',
  [CommentChannel.LETTER]: '信函',
  [CommentChannel.PHONE]: '电话',
  [CommentChannel.FAX]: '传真',
  [CommentChannel.HALL]: '政务服务大厅',
  [CommentChannel.HOTLINE_12345]: '12345热线',
  [CommentChannel.VISIT]: '实地走访',
  [CommentChannel.FORUM]: '座谈会',
  [CommentChannel.HEARING]: '听证会',
  [CommentChannel.OPEN_DAY]: '政府开放日',
};
