/** 受理编号和查询码: how a code is written, and how it is compared. */

/** A code as it is stored (编号原样): no blanks, no hyphens. */
export const bareCode = (code: string): string => code.replaceAll(/[\s-]/g, '').toUpperCase();

/** A code in two halves (编号分段): 8F3K2M7Q → 8F3K-2M7Q, ten characters → Q7M2K-8XF4T. */
export function groupedCode(code: string): string {
  const text = bareCode(code);
  const half = Math.ceil(text.length / 2);
  return text.length < 6 ? text : `${text.slice(0, half)}-${text.slice(half)}`;
}
