/**
 * 记者报名和提问: a press conference takes them where its hosts have opened them. Until then it has a notice, live text and a
 * transcript, and whoever speaks in the room stands in these.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import type { OtherFindings } from '#server/law/transition.ts';

const r72 = provision('R-72', 'DESIGN', '新闻发布会记者报名规则');

/** Reason against signing up or asking where it was not opened (没有开放记者报名和提问); else the other findings. */
export const refuseUnopened = (open: boolean, rest: OtherFindings = () => []): readonly Finding[] =>
  open ? rest() : [unopened];

/** Reason against closing it again: somebody has signed up or asked, and is owed an answer (已经有人报名或者提问). */
export const refuseClosingSignUp = (used: boolean): Finding[] => (used ? [inUse] : []);

const unopened = r72.block('PRESS_SIGN_UP_UNOPENED')`
  这次新闻发布会没有开放记者报名和提问。
  可以与主办单位联系；发布会的内容看文字直播和文字实录。`;

const inUse = r72.block('PRESS_SIGN_UP_IN_USE')`
  已经有记者报名或者有人提问，不能再关闭。
  逐一核准、答复；发布会不办的，取消活动。`;
