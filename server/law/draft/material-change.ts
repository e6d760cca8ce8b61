/**
 * R-23 草案的重大修改: 国令713号 has no rule on a draft that changed much after the public gave its opinions. By our rule the
 * measure is computed, the officer judges it, and a material change asks for a new round; a correction of a slip does
 * not.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseShortReason } from '#server/law/reason.ts';
import { type ClauseChange, share } from './clause-changes.ts';
import { familyOf } from './clause-likeness.ts';
import { amountsIn, differing, dutiesIn } from './material-words.ts';

/** Share of the text from which on a change is material whatever its words are. */
export const MATERIAL_SHARE = 0.1;
/** Minimum length of the reason for "not material", in characters; padding does not count. */
export const JUDGEMENT_REASON_MIN = 15;

/** Why a clause makes a change material: it came, it went, its numbers or its words of duty changed. */
export type MaterialGround = 'NEW' | 'GONE' | 'AMOUNT' | 'DUTY';

/** A clause that makes a change material, with the words that do: 三十日 → 十五日. */
export interface MaterialClause {
  anchorId: string;
  /** Its number in the later version; for a removed clause, the earlier one. */
  no: string;
  grounds: MaterialGround[];
  gone: string[];
  came: string[];
}

/** Extent of the changes to a draft (修改幅度), as computed from the versions. */
export interface MeasureOfChange {
  /** 0 to 1, by letters. */
  share: number;
  added: number;
  removed: number;
  edited: number;
  clauses: MaterialClause[];
  material: boolean;
}

/** The officer's judgement of the measure (是否属于重大修改), with the reason. */
export interface MaterialJudgement {
  material: boolean;
  reason: string;
}

/** Measures the changes between the text the public saw and the one to be submitted. */
export function measureOfChange(changes: readonly ClauseChange[]): MeasureOfChange {
  const clauses = changes.filter(({ kind }) => familyOf(kind) !== 'HEADING').flatMap(materialClause);
  const count = (relations: readonly string[]) =>
    changes.filter(
      ({ kind, relation, before, after }) =>
        familyOf(kind) !== 'HEADING' &&
        relations.includes(relation) &&
        before !== after &&
        !takenIn({ relation, after }),
    ).length;
  const part = share(changes);
  return {
    share: part,
    added: count(['NEW']),
    removed: count(['GONE']),
    edited: count(['EDITED', 'SPLIT', 'MERGED']),
    clauses,
    material: part >= MATERIAL_SHARE || clauses.length > 0,
  };
}

/** Its words are compared with the clause that took it in. */
const takenIn = ({ relation, after }: Pick<ClauseChange, 'relation' | 'after'>) =>
  relation === 'MERGED' && after === '';

function materialClause(change: ClauseChange): MaterialClause[] {
  const { anchorId, relation, before, after } = change;
  if (before === after || takenIn(change)) return [];
  const no = change.noAfter ?? change.noBefore ?? '';
  if (relation === 'NEW' || relation === 'GONE')
    return [{ anchorId, no, grounds: [relation], gone: [], came: [] }];
  const amounts = differing(amountsIn(before), amountsIn(after));
  const duties = differing(dutiesIn(before), dutiesIn(after));
  const changed = ({ gone, came }: typeof amounts) => gone.length + came.length > 0;
  const grounds: MaterialGround[] = [
    ...(changed(amounts) ? (['AMOUNT'] as const) : []),
    ...(changed(duties) ? (['DUTY'] as const) : []),
  ];
  const words = { gone: [...amounts.gone, ...duties.gone], came: [...amounts.came, ...duties.came] };
  return grounds.length > 0 ? [{ anchorId, no, grounds, ...words }] : [];
}

/**
 * Findings on the judgement of a change that may be material (重大修改的判断): nobody judged it, or its reason has no
 * substance.
 */
export function refuseMaterialChange(
  measure: MeasureOfChange,
  judgement: MaterialJudgement | null,
): Finding[] {
  if (judgement?.material || !measure.material) return [];
  if (!judgement) return [unjudged(measure)];
  return refuseShortReason(judgement.reason, JUDGEMENT_REASON_MIN, {
    code: 'MATERIAL_CHANGE_REASON_REQUIRED',
    on: r23,
    missing: '没有写明为什么不属于重大修改。',
    remedy: '逐项说明列出的条款为什么不影响公众的权利和义务',
  });
}

const r23 = provision('R-23', 'DESIGN', '草案管理规则');

/**
 * Reasons against sending on a draft whose change was judged material (重大修改后未再次征求意见): it is put to the public again
 * first.
 */
export const refuseWithoutRound = (judgedMaterial: boolean): Finding[] =>
  judgedMaterial ? [needsNewRound] : [];

const needsNewRound = r23.block('MATERIAL_CHANGE_NEEDS_ROUND', 'material')`
  草案在公开征求意见以后有重大修改，应当再次公开征求意见。
  就修改后的草案重新公开征求意见，期限不少于30日；已有的意见和批注随草案保留。`;

/** The extent of a change in words: how much of the text, and which clauses (修改幅度). */
export const materialTold = ({ share: part, clauses }: MeasureOfChange): string =>
  `修改了${percent(part)}的文字${named(clauses)}`;

const unjudged = (measure: MeasureOfChange) =>
  r23.block('MATERIAL_CHANGE_UNJUDGED', 'material', 'reason')`
    与公开征求意见的草案相比，${materialTold(measure)}，还没有判断是否属于重大修改。
    逐条查看修改，判断是否属于重大修改；不属于的写明理由。`;

const percent = (part: number) => `${part > 0 && part < 0.01 ? '不到1' : Math.round(part * 100)}%`;

const named = (clauses: readonly MaterialClause[]) =>
  clauses.length === 0
    ? ''
    : `，其中${clauses.map(({ no, grounds }) => `${no}（${grounds.map((one) => GROUND_LABELS[one]).join('、')}）`).join('、')}`;

/** Labels of the grounds on a page. */
export const GROUND_LABELS: Readonly<Record<MaterialGround, string>> = {
  NEW: '新增',
  GONE: '删去',
  AMOUNT: '数额或者期限',
  DUTY: '权利义务',
};
