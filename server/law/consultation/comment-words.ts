/** The categories that describe a comment (意见) when it comes in and when it is shown. */

/** Whether and when comment texts are shown to the public (意见展示方式); counts are public at once. */
export enum CommentsShown {
  NEVER = 'NEVER',
  AFTER_CLOSE = 'AFTER_CLOSE',
  AFTER_REVIEW = 'AFTER_REVIEW',
}

/** Labels of the ways of showing comments (意见展示方式). */
export const COMMENTS_SHOWN_LABELS: Readonly<Record<CommentsShown, string>> = {
  [CommentsShown.NEVER]: '不展示正文',
  [CommentsShown.AFTER_CLOSE]: '截止后展示',
  [CommentsShown.AFTER_REVIEW]: '审核后展示',
};

/** Stance of the author (态度). */
export enum Stance {
  SUPPORT = 'SUPPORT',
  OPPOSE = 'OPPOSE',
  AMEND = 'AMEND',
  OTHER = 'OTHER',
}

/** Labels of the stances (态度). */
export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  [Stance.SUPPORT]: '支持',
  [Stance.OPPOSE]: '反对',
  [Stance.AMEND]: '建议修改',
  [Stance.OTHER]: '其他',
};

/** 支持、反对、建议修改 are a complete statement: words are required only with 其他. */
export const speaksAlone = (stance: string | null | undefined): boolean =>
  stance === Stance.SUPPORT || stance === Stance.OPPOSE || stance === Stance.AMEND;

/** Reasons for withholding a text from the public (不予展示理由); the opinion is counted and answered all the same. */
export enum HideReason {
  UNLAWFUL = 'UNLAWFUL',
  SECRET = 'SECRET',
  PRIVACY = 'PRIVACY',
  ABUSE = 'ABUSE',
  ADVERTISING = 'ADVERTISING',
}

/** Labels of the reasons for withholding a text (不予展示理由). */
export const HIDE_REASON_LABELS: Readonly<Record<HideReason, string>> = {
  [HideReason.UNLAWFUL]: '违法',
  [HideReason.SECRET]: '涉密',
  [HideReason.PRIVACY]: '隐私',
  [HideReason.ABUSE]: '辱骂',
  [HideReason.ADVERTISING]: '广告',
};
