/**
 * 国令713号第十八条: the opinions of all sides are sorted, studied and argued. Withdrawing a round takes nothing back from those
 * who spoke: what came in until then is answered in public like every other.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'LAW', '国令713号第十八条');

/** Reasons against going on while opinions on withdrawn rounds have no answer (撤回的征求意见已收到的意见). */
export const refuseWithdrawnUnanswered = (rounds: readonly number[]): Finding[] => rounds.map(unanswered);

const unanswered = (round: number) => r32.block('WITHDRAWN_OPINIONS_UNANSWERED')`
  第${round}轮征求意见已经撤回，撤回以前收到的意见还没有公布采纳情况；各方面的意见应当归纳整理、研究论证。
  在该轮的意见办理页面逐条提出并确认处理结果，公布该轮的意见采纳情况。`;
