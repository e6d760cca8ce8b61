/** How much a text says (实质内容): letters and Han characters; padding, and a phrase said over and over, count for nothing. */
export function substance(text: string): number {
  const letters = (text.match(/\p{L}/gu) ?? []).join('');
  const once = letters.replace(/(\p{L}{4,24}?)\1+/gu, '$1').replace(/(\p{L}{1,3}?)\1{2,}/gu, '$1');
  return Array.from(once).length;
}

/** How many characters a reason has at least (实质内容); padding does not count. */
export const REASON_MIN = 5;

/** Whether a reason says anything (说理). */
export const saysWhy = (reason: string): boolean => substance(reason) >= REASON_MIN;

/** Whether a field was left empty (空白). */
export const blank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
