/** Whether and when a text is shown (意见原文的展示). */
export type ShownWhen = 'NEVER' | 'AFTER_CLOSE' | 'AFTER_REVIEW';

/** The same in a sentence for its author. */
export function shownText(agreed: boolean, when: ShownWhen): string {
  if (when === 'NEVER') return '本次征集不展示意见原文，只公布数量和处理结果';
  if (!agreed) return '您选择了不公开原文';
  return when === 'AFTER_CLOSE' ? '征集截止、审核以后' : '审核以后';
}
