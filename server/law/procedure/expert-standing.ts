/**
 * 国令713号第十九条、第二十条: state of each expert's letter (专家答复情况); an expert who has not answered by the day does
 * not count.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { InterestDeclaration } from './interest-declaration.ts';
import type { UnitReply } from './unit-consultation.ts';

const r39 = provision('R-39', 'DESIGN', '专家论证登记规则');
const r51 = provision('R-51', 'LAW', '国令713号第二十九条');

/** State of a letter to an expert (专家答复情况). */
export const [ExpertStanding, EXPERT_STANDING_LABELS] = vocabulary({
  WAITING: '等待声明',
  DECLARED: '已声明，等待意见',
  ANSWERED: '待研究采纳',
  TREATED: '已答复',
  SILENT: '未答复',
  RECUSED: '回避',
  RECALLED: '已撤回',
});
export type ExpertStanding = keyof typeof ExpertStanding;

interface Letter {
  dueOn: CalendarDay;
  recalledAt: Date | null;
  interest: InterestDeclaration | null;
  reply: UnitReply | null;
  treated: boolean;
}

/** State of an expert's letter today (专家答复情况). */
export function expertStanding(letter: Letter, today: CalendarDay): ExpertStanding {
  if (letter.recalledAt) return ExpertStanding.RECALLED;
  if (letter.interest === InterestDeclaration.DIRECT) return ExpertStanding.RECUSED;
  if (letter.reply) return letter.treated ? ExpertStanding.TREATED : ExpertStanding.ANSWERED;
  if (today > letter.dueOn) return ExpertStanding.SILENT;
  return letter.interest ? ExpertStanding.DECLARED : ExpertStanding.WAITING;
}

/**
 * Reasons against recording the review while letters are open (论证尚未结束): an answer is awaited, or has no outcome yet.
 */
export const refuseOpenExperts = (
  letters: readonly { name: string; standing: ExpertStanding }[],
): Finding[] => {
  const of = (...standings: ExpertStanding[]) =>
    letters.flatMap(({ name, standing }) => (standings.includes(standing) ? [name] : []));
  const waiting = of(ExpertStanding.WAITING, ExpertStanding.DECLARED);
  const untreated = of(ExpertStanding.ANSWERED);
  return [
    ...(waiting.length > 0 ? [stillAsked(waiting)] : []),
    ...(untreated.length > 0 ? [withoutOutcome(untreated)] : []),
  ];
};

const stillAsked = (names: readonly string[]) => r39.block('EXPERTS_STILL_ASKED')`
  ${names.join('、')}还没有答复，答复的最后日期还没有过。
  等待答复；不再请其论证的，撤回专家论证函并写明原因。`;

const withoutOutcome = (names: readonly string[]) => r51.block('EXPERT_OPINION_UNTREATED')`
  ${names.join('、')}的论证意见没有说明研究采纳情况。
  在“专家论证”中逐条写明是否采纳。`;
