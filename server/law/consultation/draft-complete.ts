/**
 * 国令713号第十二条: the draft comes with a full list of the laws and policies it touches; cost and benefit are compared where
 * needed; where views differ widely more than one option may be offered.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { type BasisEntry, refuseBasisEntry } from './legal-basis.ts';
import { blank } from '#server/law/substance.ts';

const r11 = provision('R-11', 'LAW', '国令713号第十二条');
const r11Design = provision('R-11', 'DESIGN', '决策办理流程');

/** One option of the draft (决策方案). */
export interface DraftOption {
  title: string;
  text: string;
}

/** A draft about to leave the drafting unit (决策草案). */
export interface DraftFacts {
  basisList: readonly BasisEntry[];
  options: readonly DraftOption[];
  largeDisagreement: boolean;
  /** The unit finds that cost and benefit must be compared. */
  costBenefitNeeded: boolean;
  costBenefit?: string | null | undefined;
}

/** Findings on a draft that is incomplete (决策草案). */
export const refuseDraft = (draft: DraftFacts): Finding[] => [
  ...refuseBasis(draft.basisList),
  ...refuseOptions(draft),
  ...(draft.costBenefitNeeded && blank(draft.costBenefit) ? [unweighed] : []),
];

const refuseBasis = (list: readonly BasisEntry[]): Finding[] =>
  list.length === 0
    ? [basisMissing('basisList')]
    : list.flatMap((entry, index) =>
        blank(entry.title)
          ? [basisMissing(`basisList.${index}.title`)]
          : refuseBasisEntry(entry, index, 'basisList'),
      );

const refuseOptions = ({ options, largeDisagreement }: DraftFacts): Finding[] => [
  ...(options.length === 0 ? [textMissing('options')] : []),
  ...options.flatMap(({ text }, index) => (blank(text) ? [textMissing(`options.${index}.text`)] : [])),
  ...(largeDisagreement && options.length === 1 ? [singleOption] : []),
];

const basisMissing = (field: string) => r11.block('DRAFT_BASIS_MISSING', field)`
  应当全面梳理与决策事项有关的法律、法规、规章和政策。
  逐条列出名称和条款。`;

const textMissing = (field: string) => r11Design.block('DRAFT_TEXT_MISSING', field)`
  决策草案没有内容。
  填写或者导入草案正文。`;

const singleOption = r11.warn('SINGLE_OPTION', 'options')`
  对该事项存在较大分歧，可以拟订两个以上方案，现只有一个。
  增加方案，或者写明只拟一个方案的理由。`;

const unweighed = r11.warn('COST_BENEFIT_MISSING', 'costBenefit')`
  认为需要分析预测投入、成本和效益，但没有写明分析情况。
  写明要投入多少、由谁承担、预计有什么效果。`;
