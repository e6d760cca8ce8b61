/** Phrases that stand in for a reason and give none (套话), the name of the field itself among them. */
const EMPTY_WORDS: readonly string[] = [
  '详见附件 见附件 附件 领导要求 领导同意 上级要求 集体研究 会议研究 综合考虑 统筹考虑 情况特殊 情况紧急 特殊情况 紧急情况',
  '实际情况 工作需要 工作安排 工作要求 客观原因 主观原因 各种原因 其他原因 具体原因 没有意见 没有必要 不需要 不必要 无必要 无意见',
  '征求意见 听取意见 公开 公众 意见 听证 听证会 举行 召开 采纳 缩短 延长 期限 调整 变更 修改 废止 撤回 撤销 撤下 终止 中止 停止 暂停 恢复',
  '执行 延期 改期 取消 退回 重大 行政 决策 事项 决定 文件 说明 理由 原因 目的 依据 情况 情形 问题 有关 相关 规定 规范 要求 需要',
  '工作 研究 经过 同意 批准 认可 知悉 已阅 收悉 知道 了解 确认 无误 属实 领导 上级 部门 单位 按照 按 依照 依据 依法 根据 由于 因为',
  '鉴于 为了 为 因 由 经 已 应 拟 予以 不予 未予 暂时 暂不 暂 无 没有 未 不 略 停 改 同上 如上 如题 如下 以上 特此 现 将 对 进行 作出 作 的 了 等',
  '和 与 及 并 本 此 该 各 其 其他',
].flatMap((line) => line.split(' '));

const EMPTY = new RegExp(EMPTY_WORDS.toSorted((a, b) => b.length - a.length).join('|'), 'gu');

/**
 * Measure of the content of a text (实质内容), in letters and Han characters; padding, repeated phrases, and a text of set
 * phrases alone count for nothing.
 */
export function substance(text: string): number {
  const letters = (text.match(/\p{L}/gu) ?? []).join('');
  if (letters.replace(EMPTY, '') === '') return 0;
  const once = letters.replace(/(\p{L}{4,24}?)\1+/gu, '$1').replace(/(\p{L}{1,3}?)\1{2,}/gu, '$1');
  return Array.from(once).length;
}

/** Minimum length of a reason, in characters (实质内容); padding does not count. */
export const REASON_MIN = 5;

/** Whether a reason has substance (说理). */
export const saysWhy = (reason: string): boolean => substance(reason) >= REASON_MIN;

/** Whether a field has no content (空白、“无”、“略”). A document number is content. */
export const hollow = (text: string | null | undefined): boolean =>
  substance(text ?? '') === 0 && !/\d/u.test(text ?? '');

/** Words that stand for an entry that was not made. */
const UNSAID = /^(?:无|没有|略|同上|如上|详?见附件)*$/u;

/** Whether nothing was written down of what somebody said (没有记下：空白、“。”、“无”、“略”); 不同意 is something. */
export const unsaid = (text: string | null | undefined): boolean =>
  UNSAID.test(((text ?? '').match(/[\p{L}\p{N}]/gu) ?? []).join(''));

/** Whether a field was left empty (空白). */
export const blank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
