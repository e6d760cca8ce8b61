/**
 * 原有风险评估 (国令713号第二十二条): form of an earlier assessment that stands for a new one, and its conversion to the contract's
 * input.
 */
import type { EarlierAssessmentInput } from '#client/graphql/graphql.ts';

export interface EarlierForm {
  title: string;
  underRules: string;
  assessedOn: string;
  sameScope: boolean;
  changedSince: boolean;
  fileIds: string[];
}

export const NO_EARLIER: EarlierForm = {
  title: '',
  underRules: '',
  assessedOn: '',
  sameScope: false,
  changedSince: false,
  fileIds: [],
};

export const EARLIER_LABELS: Readonly<Record<keyof EarlierForm, string>> = {
  title: '原评估报告的名称',
  underRules: '按照什么规定评估',
  assessedOn: '评估日期',
  sameScope: '评估的范围与本事项相同',
  changedSince: '评估以后情况有变化',
  fileIds: '原评估报告',
};

/**
 * Input of the earlier assessment; without a day none is sent: one recorded before stays, and where there is none the
 * server says so.
 */
export const earlierOf = (form: EarlierForm): EarlierAssessmentInput | null =>
  form.assessedOn === '' ? null : form;
