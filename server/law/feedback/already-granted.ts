/**
 * 国令713号第十八条: each opinion is studied. What a clause of the draft already grants is answered with that clause
 * (草案已体现), not turned down. Only the same words are told: a paraphrase is for a reader.
 */
import { Stance } from '#server/law/consultation/comment-words.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { partsAlone } from '#server/law/draft/same-signs.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import type { OwnWords } from './asked.ts';
import { Outcome } from './outcome.ts';

const r33 = provision('R-33', 'LAW', '国令713号第十八条');

/** Signs that a demand and a clause have in common at least, one after the other (相同文字). */
export const GRANTED_SIGNS = 8;

/** The longest opinion whose own sentences are taken for its demand (短意见); a longer one argues. */
export const SHORT_OPINION = 60;

/** An opinion with its words, and the clause it speaks of (意见所提的要求). */
export interface ToCompare extends OwnWords {
  stance: Stance;
  clauseNo: string | null;
  /** The passage of the draft that it quotes. */
  quoted?: string | null;
}

/** A clause of the text that was put to the public (征求意见稿的条款). */
export interface ConsultedClause {
  no: string;
  text: string;
}

/** Outcomes that turn a demand away (不按要求办的结果). */
const TURNED_AWAY: readonly Outcome[] = [Outcome.NOT_ADOPTED, Outcome.OUT_OF_SCOPE];

/** Words with which a demand begins or ends, and which no clause has. */
const LEAD =
  /^(?:我们?|本人|个人|认为|觉得|强烈|恳请|希望|建议|要求|提议|盼望|能否|能不能|可否|是否|最好|请|盼|草案|明确|写明|规定)+/u;
const TAIL = /(?:就好|就行|即可|为好|才好|才对|谢谢|吧|吗|呢|了|啊)+$/u;

const NEGATION = /[不未没无非勿]|禁止|严禁|除外|停止|取消|暂停/gu;
const NUMBER = /[0-9〇零一二三四五六七八九十百千万亿两半余多]/u;
const MEASURE = /[0-9〇零一二三四五六七八九十百千万亿两点元岁年月日时分米角块人名个]/u;

const negations = (text: string) => (text.match(NEGATION) ?? []).join('');

/** The demands of an opinion as they are compared: its wording, or its sentences where it is short. */
function demandsOf({ text, suggestedText, stance }: ToCompare): string[] {
  if (stance === Stance.OPPOSE) return [];
  const whole = !blank(suggestedText);
  if (!whole && Array.from(text).length > SHORT_OPINION) return [];
  const sentences = whole ? [suggestedText ?? ''] : text.split(/[。！？!?；;\n]+/u);
  return sentences
    .map((sentence) =>
      partsAlone(sentence)
        .join('')
        .replace(whole ? '' : LEAD, '')
        .replace(whole ? '' : TAIL, ''),
    )
    .filter((demand) => Array.from(demand).length >= GRANTED_SIGNS);
}

/** A number that goes on beyond the run is another number: 六点 is not 六点半. */
const cutsNumber = (before: string, run: string, after: string) =>
  (MEASURE.test(run.at(-1) ?? '') && NUMBER.test(after)) ||
  (NUMBER.test(run[0] ?? '') && NUMBER.test(before));

/** Whether a clause says the demand's words as they are, and not their contrary. */
function says(clause: ConsultedClause, demand: string): boolean {
  const parts = partsAlone(clause.text);
  const text = parts.join('');
  for (let at = text.indexOf(demand); at >= 0; at = text.indexOf(demand, at + 1)) {
    const end = at + demand.length;
    if (cutsNumber(text[at - 1] ?? '', demand, text[end] ?? '')) continue;
    if (negations(touched(parts, at, end)) === negations(demand)) return true;
  }
  return false;
}

/** The parts of a clause in which a run stands: a 不得 before it in the same part turns it round. */
function touched(parts: readonly string[], start: number, end: number): string {
  let from = 0;
  return parts
    .filter((part) => {
      const stands = from < end && from + part.length > start;
      from += part.length;
      return stands;
    })
    .join('');
}

/** The clause that already says what an opinion asks (草案已体现的条款); the one it speaks of first, null where none does. */
export function grantedBy<Clause extends ConsultedClause>(
  opinion: ToCompare,
  clauses: readonly Clause[],
): Clause | null {
  const demands = demandsOf(opinion);
  const spoken = clauses.filter(({ no }) => no === opinion.clauseNo);
  return [...spoken, ...clauses].find((clause) => demands.some((one) => says(clause, one))) ?? null;
}

/** The clause that grants what an outcome would turn away (草案已体现的条款); null for any other outcome. */
export const grantedClause = <Clause extends ConsultedClause>(
  result: Outcome,
  opinion: ToCompare | null,
  clauses: readonly Clause[],
): Clause | null => (opinion && TURNED_AWAY.includes(result) ? grantedBy(opinion, clauses) : null);

/** Doubt about turning away what a clause of the draft already says (草案已体现). */
export function refuseGranted(
  result: Outcome,
  opinion: ToCompare | null,
  clauses: readonly ConsultedClause[],
): Finding[] {
  const clause = grantedClause(result, opinion, clauses);
  return clause ? [granted(clauseName(clause.no))] : [];
}

const granted = (clause: string) => r33.warn('ALREADY_GRANTED', 'result')`
  所提的要求，草案${clause}已经用同样的文字写明。
  改选“草案已体现”，指明${clause}；不是同一回事的，说明区别在哪里。`;
