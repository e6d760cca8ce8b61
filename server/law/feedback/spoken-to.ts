/**
 * 国令713号第十八条: each opinion is studied and argued. A reason that has no word in common with what was asked, nor with the
 * clause that was spoken of, may answer something else (答非所问). Only words are compared: whether they fit is for a reader.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import type { ConsultedClause, ToCompare } from './already-granted.ts';
import type { Outcome } from './outcome.ts';
import { REASONED } from './repeated-reason.ts';
import { plainReason, reasonSubstance } from './rejection-reason.ts';

const r33 = provision('R-33', 'DESIGN', '意见处理规则');

/** Words that any demand and any reason may have (不说明事情的字词). */
const COMMON =
  /建议|希望|要求|意见|草案|规定|条例|办法|方案|征求|我们|你们|大家|本县|我县|全县|群众|居民|百姓|老百姓|单位|部门|政府|目前|现在|以后|已经|可以|应当|应该|需要|必须|能够|不能|能不能|进行|实施|执行|采纳|修改|增加|减少|提高|降低|问题|情况|部分|一些|这个|那个|这样|没有|就是|还是|但是|因此|所以|以及|或者|如果|由于|为了|对于|关于|同时|另外|其中|具体|实际|合理|考虑|研究|认为|觉得|请问|谢谢|不同意|同意|支持|反对|第[一二三四五六七八九十百]+(?:条|款|项|部分)/gu;

/** Pairs of signs that stand for the things a text speaks of (所说的事). */
function things(text: string): Set<string> {
  const runs = text.replaceAll(COMMON, ' ').match(/\p{Script=Han}{2,}|[a-z]{2,}/giu) ?? [];
  return new Set(
    runs.flatMap((run) =>
      Array.from(run).flatMap((sign, at, all) => (at > 0 ? [`${all[at - 1]}${sign}`] : [])),
    ),
  );
}

/** Whether a reason speaks of any thing of the demand (针对所提); true where one of them names none. */
export function speaksOf(reason: string, demand: readonly string[]): boolean {
  const [said, asked] = [things(plainReason(reason)), things(demand.join('\n'))];
  return said.size === 0 || asked.size === 0 || [...said].some((thing) => asked.has(thing));
}

/** The words an opinion is about (所提的文字): its own, its wording, what it quotes, the clause it speaks of. */
export const wordsSpoken = (
  { text, suggestedText, quoted, clauseNo }: ToCompare,
  clauses: readonly ConsultedClause[],
): string[] => [
  text,
  suggestedText ?? '',
  quoted ?? '',
  ...clauses.filter(({ no }) => no === clauseNo).map((clause) => clause.text),
];

/** Doubt about a reason that has nothing in common with the words of the demand, its quotation and its clause (答非所问). */
export const refuseBeside = (
  { result, reason }: { result: Outcome; reason: string },
  least: number,
  demand: readonly string[],
): Finding[] => {
  // A reason that says too little is refused for that.
  const judged = REASONED.includes(result) && reasonSubstance(reason) >= least;
  return judged && !speaksOf(reason, demand) ? [beside] : [];
};

const beside = r33.warn('REASON_BESIDE_DEMAND', 'reason')`
  理由里没有一个词与这条意见、它所指的条款有关，可能答非所问。
  写明针对所提要求的事实；确实回答了的，说明是哪一句。`;
