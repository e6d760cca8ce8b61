/**
 * 个人信息保护法第二十五条、第四十六条: no name is published without its own consent, and what is wrong about a person is put
 * right. Whoever holds the receipt of an opinion they never made says so at any time; the opinion is studied and counted as one of
 * somebody unknown (国令713号第十八条).
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r85 = provision('R-85', 'LAW', '个人信息保护法第四十六条');
const r36 = provision('R-36', 'DESIGN', '意见提交规则');

/** In the place of the name, wherever a name would stand (署名不实). */
export const DISOWNED_NAME = '署名不实';

/** 字: how it may have come about (情况说明). */
export const NOTE_MAX_CHARS = 200;

/** An opinion that its receipt's holder may never have made (是否本人提出). */
export interface Ownership {
  withdrawnAt: Date | null;
  disownedAt: Date | null;
}

/** Reasons against saying that an opinion is not one's own (说明不是本人提出). */
export function refuseDisowning({ withdrawnAt, disownedAt }: Ownership): Finding[] {
  if (disownedAt) return [disowned];
  return withdrawnAt ? [withdrawn] : [];
}

/** Reasons against changing, withdrawing or asking about an opinion by somebody who said that it is not theirs. */
export const refuseDisowned = ({ disownedAt }: Pick<Ownership, 'disownedAt'>): Finding[] =>
  disownedAt ? [disowned] : [];

/** Length check of the note (情况说明); an empty one is allowed. */
export const refuseNote = (note: string): Finding[] =>
  Array.from(note).length <= NOTE_MAX_CHARS ? [] : [noteTooLong];

/** 其中署名不实的2条：…… Nothing where there is none, or where nobody counted. */
export const disownedText = (count: number | null | undefined): string =>
  count ? `其中署名不实的${count}条：署名的人说明不是本人提出，署名和原文不公开，意见照样研究答复。` : '';

const disowned = r36.block('COMMENT_DISOWNED')`
  已经说明这条意见不是本人提出，署名和原文都已不公开。
  还要补充情况的，与承办单位联系；自己有意见的，另外提交。`;

const withdrawn = r36.block('DISOWNED_WITHDRAWN')`
  这条意见已经撤回，署名和原文都不公开。
  要删除姓名和联系方式的，在回执下的“保存的资料”里删除。`;

const noteTooLong = r85.block('DISOWNED_NOTE_TOO_LONG', 'note')`
  情况说明最多${NOTE_MAX_CHARS}字。
  只写怎样知道这条意见的，不写别人的姓名和电话。`;
