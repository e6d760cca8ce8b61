/** The categories that describe a comment (意见) when it comes in and when it is shown. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Whether and when comment texts are shown to the public (意见展示方式); counts are public at once. */
export const [CommentsShown, COMMENTS_SHOWN_LABELS] = vocabulary({
  NEVER: '不展示正文',
  AFTER_CLOSE: '截止后展示',
  AFTER_REVIEW: '审核后展示',
});
export type CommentsShown = keyof typeof CommentsShown;

/** Stance of the author (态度). */
export const [Stance, STANCE_LABELS] = vocabulary({
  SUPPORT: '支持',
  OPPOSE: '反对',
  AMEND: '建议修改',
  OTHER: '其他',
});
export type Stance = keyof typeof Stance;

/** 支持、反对、建议修改 are a complete statement: words are required only with 其他. */
export const speaksAlone = (stance: string | null | undefined): boolean =>
  stance === Stance.SUPPORT || stance === Stance.OPPOSE || stance === Stance.AMEND;

/** Reasons for withholding a text from the public (不予展示理由); the opinion is counted and answered all the same. */
export const [HideReason, HIDE_REASON_LABELS] = vocabulary({
  UNLAWFUL: '违法',
  SECRET: '涉密',
  PRIVACY: '隐私',
  ABUSE: '辱骂',
  ADVERTISING: '广告',
});
export type HideReason = keyof typeof HideReason;
