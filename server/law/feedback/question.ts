/**
 * 国令713号第十八条: each opinion is studied as what it is. A question (询问) is answered, not turned down; a demand (要求) is
 * decided on, not talked away by an answer.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import type { ToCompare } from './already-granted.ts';
import { AGAINST } from './answered-stance.ts';
import { Outcome } from './outcome.ts';
import { reasonSubstance } from './rejection-reason.ts';
import { blank } from '#server/law/substance.ts';

const r33 = provision('R-33', 'DESIGN', '意见处理规则');

const ASKS =
  /[？?]|请问|想问|请教|想知道|想了解|咨询|怎么|怎样|如何|哪里|哪儿|哪个|哪些|哪天|多少|多久|几[时点天号月年]|什么|何时|何地|是不是|有没有|(?:吗|呢)(?=[\s。！!]|$)/u;

/** Words that ask for a change, or are for or against something. */
const DEMANDS =
  /建议|希望|应当|应该|应予|必须|要求|恳请|恳求|盼|同意|反对|支持|赞成|抗议|最好|改为|改成|改到|增加|增设|增开|加装|加大|延长|提前|提高|降低|减少|减免|扩大|缩短|恢复|保留|删除|删去|取消|停止|不要|不得|不应|不该|不合理|不公平|别再|凭什么|难道|何不|(?:为什么|为何|怎么)不|怎样才能|太[高低贵少多长短远近早晚快慢严松]|请(?![问教])|能不能|能否|可否|可不可以/u;

/** The words of an opinion by which it is judged; the stance was ticked, the wording for a clause is a demand. */
type Judged = Pick<ToCompare, 'text' | 'suggestedText' | 'stance'>;

/** Whether an opinion only asks (只是询问): it wants to know something, and asks for no change. */
export const asksOnly = ({ text, suggestedText, stance }: Judged): boolean =>
  !AGAINST.includes(stance) && blank(suggestedText) && ASKS.test(text) && !DEMANDS.test(text);

/** Outcomes by which a question would be judged (对询问作出的裁断). */
const VERDICTS: readonly Outcome[] = [
  Outcome.ADOPTED,
  Outcome.PARTLY_ADOPTED,
  Outcome.NOT_ADOPTED,
  Outcome.SUPPORT_ONLY,
];

/** Doubt about an outcome that does not fit the kind of opinion (询问作裁断、要求作解答). */
export function refuseUnfitKind(result: Outcome, opinion: Judged | null): Finding[] {
  if (!opinion) return [];
  if (VERDICTS.includes(result)) return asksOnly(opinion) ? [questionJudged] : [];
  return result === Outcome.ANSWERED && !asksOnly(opinion) ? [demandAnswered] : [];
}

/** Finding on the answer to a question (解答) that answers nothing. */
export const refuseEmptyAnswer = (reason: string | null | undefined, least: number): Finding[] =>
  reasonSubstance(reason ?? '') < least ? [answerHollow(least)] : [];

const questionJudged = r33.warn('QUESTION_JUDGED', 'result')`
  这条意见是询问，没有提出要求，谈不上采纳还是不采纳。
  改选“已作解答”，直接回答所问的；其中确有要求的，说明是哪一句。`;

const demandAnswered = r33.warn('DEMAND_ONLY_ANSWERED', 'result')`
  这条意见不像只是询问，“已作解答”没有说是否采纳。
  有要求的，选择采纳、部分采纳、未采纳或者草案已体现；确实只是询问的，说明所问的是什么。`;

const answerHollow = (least: number) => r33.block('ANSWER_HOLLOW', 'reason')`
  没有回答所问的，或者过于笼统。
  写明怎样办、在哪里、什么时候、依据哪一条，不少于${least}字；套话不计。`;
