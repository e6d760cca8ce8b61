/** The words a comment (意见) is described with when it comes in and when it is shown. */

/** Whether and when comment texts are shown to the public (意见展示方式); counts are public at once. */
export enum CommentsShown {
  NEVER = 'NEVER',
  AFTER_CLOSE = 'AFTER_CLOSE',
  AFTER_REVIEW = 'AFTER_REVIEW',
}

/** What each way of showing comments (意见展示方式) is called. */
export const COMMENTS_SHOWN_LABELS: Readonly<Record<CommentsShown, string>> = {
  [CommentsShown.NEVER]: '不展示正文',
  [CommentsShown.AFTER_CLOSE]: '截止后展示',
  [CommentsShown.AFTER_REVIEW]: '审核后展示',
};

/** Where the author stands (态度). */
export enum Stance {
  SUPPORT = 'SUPPORT',
  OPPOSE = 'OPPOSE',
  AMEND = 'AMEND',
  OTHER = 'OTHER',
}

/** What each stance (态度) is called. */
export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  [Stance.SUPPORT]: '支持',
  [Stance.OPPOSE]: '反对',
  [Stance.AMEND]: '建议修改',
  [Stance.OTHER]: '其他',
};

/** As whom the author writes (身份类别). */
export enum IdentityKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
  ANONYMOUS = 'ANONYMOUS',
}

/** What each kind of author (身份类别) is called. */
export const IDENTITY_KIND_LABELS: Readonly<Record<IdentityKind, string>> = {
  [IdentityKind.PERSON]: '个人',
  [IdentityKind.ORGANISATION]: '单位',
  [IdentityKind.ANONYMOUS]: '匿名',
};

/** By which way an opinion reached the unit (意见渠道). */
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

/** What each channel (意见渠道) is called. */
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

/** Why a text is kept from the public (不予展示理由); the opinion is counted and answered all the same. */
export enum HideReason {
  UNLAWFUL = 'UNLAWFUL',
  SECRET = 'SECRET',
  PRIVACY = 'PRIVACY',
  ABUSE = 'ABUSE',
  ADVERTISING = 'ADVERTISING',
}

/** What each reason for withholding a text (不予展示理由) is called. */
export const HIDE_REASON_LABELS: Readonly<Record<HideReason, string>> = {
  [HideReason.UNLAWFUL]: '违法',
  [HideReason.SECRET]: '涉密',
  [HideReason.PRIVACY]: '隐私',
  [HideReason.ABUSE]: '辱骂',
  [HideReason.ADVERTISING]: '广告',
};
