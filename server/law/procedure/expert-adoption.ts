/**
 * 国令713号第二十九条: outcome of an expert's opinion (专家意见的研究采纳情况), aspect by aspect; it goes with the draft to the
 * discussion.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, saysWhy } from '#server/law/substance.ts';
import type { UnitReply } from './unit-consultation.ts';

const r51 = provision('R-51', 'DESIGN', '专家论证登记规则');

/** Aspects that experts argue (论证的方面). */
export const [ExpertAspect, EXPERT_ASPECT_LABELS] = vocabulary({
  NECESSITY: '必要性',
  FEASIBILITY: '可行性',
  SCIENTIFIC_MERIT: '科学性',
});
export type ExpertAspect = keyof typeof ExpertAspect;

/** Argument of an expert (论证意见), aspect by aspect. */
export interface ExpertArgument {
  necessity: string;
  feasibility: string;
  scientificMerit: string;
}

/** An argument as it is stored (论证意见), without blanks around it or other fields. */
export const keptArgument = ({
  necessity,
  feasibility,
  scientificMerit,
}: ExpertArgument): ExpertArgument => ({
  necessity: necessity.trim(),
  feasibility: feasibility.trim(),
  scientificMerit: scientificMerit.trim(),
});

/** The aspects that somebody argued, with their words (论证的方面和内容). */
export const arguedAspects = (argument: ExpertArgument | null): { aspect: ExpertAspect; text: string }[] =>
  [
    { aspect: ExpertAspect.NECESSITY, text: argument?.necessity ?? '' },
    { aspect: ExpertAspect.FEASIBILITY, text: argument?.feasibility ?? '' },
    { aspect: ExpertAspect.SCIENTIFIC_MERIT, text: argument?.scientificMerit ?? '' },
  ].filter(({ text }) => !blank(text));

/** Outcome of one aspect that an expert argued (研究采纳情况). */
export interface AspectAdoption {
  aspect: ExpertAspect;
  adopted: boolean;
  reason: string;
}

/**
 * Findings on these outcomes (专家意见的研究采纳): each aspect that was argued needs one, and each that is not adopted a reason.
 */
export function refuseAdoptions(
  { reply, argument }: { reply: UnitReply | null; argument: ExpertArgument | null },
  told: readonly AspectAdoption[],
): Finding[] {
  if (!reply) return [nothingToTreat];
  const open = arguedAspects(argument).filter(({ aspect }) => told.every((one) => one.aspect !== aspect));
  return [
    ...(open.length > 0 ? [outcomeMissing(open.map(({ aspect }) => EXPERT_ASPECT_LABELS[aspect]))] : []),
    ...told.flatMap((one, index) =>
      one.adopted || saysWhy(one.reason) ? [] : [unexplained(one.aspect, index)],
    ),
  ];
}

const nothingToTreat = r51.block('EXPERT_NOTHING_TO_TREAT')`
  该专家还没有出具意见，没有要研究的。
  等待答复。`;

const outcomeMissing = (aspects: readonly string[]) =>
  r51.block('EXPERT_OUTCOME_MISSING', 'adoptions')`
    没有说明是否采纳关于${aspects.join('、')}的意见。
    逐个方面选择是否采纳，不采纳的写明理由。`;

const unexplained = (aspect: ExpertAspect, index: number) =>
  r51.block('EXPERT_OUTCOME_UNEXPLAINED', `adoptions.${index}.reason`)`
    不采纳关于${EXPERT_ASPECT_LABELS[aspect]}的意见，没有写明理由。
    针对专家的论点，说清依据的事实、规定或者另一种论证。`;
