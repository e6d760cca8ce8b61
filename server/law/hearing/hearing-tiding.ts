/**
 * 国令713号第十六条 has the list published and the materials delivered; that everyone who signed up hears of it personally, by mail or by
 * telephone, is our measure (听证会告知).
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { SignUpState } from './hearing-words.ts';

/** Kinds of notification to somebody who signed up for a hearing (告知事项). */
export const [HearingTiding, HEARING_TIDING_LABELS] = vocabulary({
  DRAW_RESULT: '抽取结果',
  PROMOTED: '候补递补',
  SEAT_LEFT: '书面撤回',
  SEAT_OFFERED: '席位待确认',
  LIST_PUBLISHED: '公布参加人名单',
  MATERIALS_SENT: '听证会材料',
  MATERIALS_READY: '材料已送达',
  POSTPONED: '延期',
  CANCELLED: '取消',
});
export type HearingTiding = keyof typeof HearingTiding;

const S = SignUpState;
/** States of people who still expect to come. */
const AWAITED = [S.REGISTERED, S.CONFIRMED, S.WAITLISTED, S.OFFERED, S.DRAWN, S.RESERVE];

const TOLD: Readonly<Record<HearingTiding, readonly SignUpState[]>> = {
  [HearingTiding.DRAW_RESULT]: [S.DRAWN, S.RESERVE],
  [HearingTiding.PROMOTED]: [S.DRAWN],
  [HearingTiding.SEAT_LEFT]: [S.DECLINED],
  [HearingTiding.SEAT_OFFERED]: [S.OFFERED],
  [HearingTiding.LIST_PUBLISHED]: [S.DRAWN, S.RESERVE],
  [HearingTiding.MATERIALS_SENT]: [S.DRAWN],
  [HearingTiding.MATERIALS_READY]: [S.DRAWN],
  [HearingTiding.POSTPONED]: AWAITED,
  [HearingTiding.CANCELLED]: AWAITED,
};

/**
 * Whether people in this state are notified of this (告知对象): those who left or were passed over are not troubled any
 * more.
 */
export const isToldOf = (tiding: HearingTiding, state: SignUpState): boolean => TOLD[tiding].includes(state);
