/** A letter or call is entered once (意见登记): its number in the unit's own register tells it from others of the same channel. */
import { type Finding, provision } from '#server/law/refusal.ts';

const r22 = provision('R-22', 'DESIGN', '意见登记规则');

/** Findings on a number under which something else was entered (编号已用). */
export const refuseLetterNumber = (usedForOther: boolean): Finding[] => (usedForOther ? [numberUsed] : []);

const numberUsed = r22.block('LETTER_NUMBER_USED', 'originalNo')`
  这个渠道的这个原件编号已经登记过另一份内容。
  核对编号；同一件改正过的，在意见处理台改，不再导入。`;
