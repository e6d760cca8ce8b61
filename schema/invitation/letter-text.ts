/** 邀请函的内容, as it was sent: what it says is never changed afterwards. */
export interface LetterText {
  meeting: string;
  item: string;
  place: string;
  /** ISO instants. */
  startsAt: string;
  replyBy: string;
  contact: string;
  note: string;
}
