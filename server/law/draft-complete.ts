/**
 * 国令713号第十二条: the draft comes with a full list of the laws and policies it touches; cost and benefit are weighed where
 * needed; where views differ widely more than one option may be offered.
 */
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** A law or policy the draft touches (决策依据). */
export interface BasisEntry {
  title: string;
  article?: string | null | undefined;
}

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
  /** The unit finds that cost and benefit must be weighed. */
  costBenefitNeeded: boolean;
  costBenefit?: string | null | undefined;
}

/** What a draft lacks (决策草案). */
export const refuseDraft = (draft: DraftFacts): Finding[] => [
  ...refuseBasis(draft.basisList),
  ...refuseOptions(draft),
  ...(draft.costBenefitNeeded && blank(draft.costBenefit) ? [unweighed] : []),
];

const refuseBasis = (list: readonly BasisEntry[]): Finding[] =>
  list.length === 0
    ? [basisMissing('basisList')]
    : list.flatMap(({ title }, index) => (blank(title) ? [basisMissing(`basisList.${index}.title`)] : []));

const refuseOptions = ({ options, largeDisagreement }: DraftFacts): Finding[] => [
  ...(options.length === 0 ? [textMissing('options')] : []),
  ...options.flatMap(({ text }, index) => (blank(text) ? [textMissing(`options.${index}.text`)] : [])),
  ...(largeDisagreement && options.length === 1 ? [singleOption] : []),
];

const at12 = { rule: 'R-11', basis: 'LAW', article: '国令713号第十二条' } as const;

const basisMissing = (field: string): Finding => ({
  ...at12,
  severity: 'BLOCK',
  code: 'DRAFT_BASIS_MISSING',
  message: '应当全面梳理与决策事项有关的法律、法规、规章和政策。',
  fields: [field],
  fix: '逐条列出名称和条款。',
});

const textMissing = (field: string): Finding => ({
  rule: 'R-11',
  basis: 'DESIGN',
  article: '决策办理流程',
  severity: 'BLOCK',
  code: 'DRAFT_TEXT_MISSING',
  message: '决策草案没有内容。',
  fields: [field],
  fix: '填写或者导入草案正文。',
});

const singleOption: Finding = {
  ...at12,
  severity: 'WARN',
  code: 'SINGLE_OPTION',
  message: '对该事项存在较大分歧，可以拟订两个以上方案，现只有一个。',
  fields: ['options'],
  fix: '增加方案，或者写明只拟一个方案的理由。',
};

const unweighed: Finding = {
  ...at12,
  severity: 'WARN',
  code: 'COST_BENEFIT_MISSING',
  message: '认为需要分析预测投入、成本和效益，但没有写明分析情况。',
  fields: ['costBenefit'],
  fix: '写明要投入多少、由谁承担、预计有什么效果。',
};
