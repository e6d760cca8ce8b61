import type { SheetColumn } from '#server/ground/table/sheet-form.ts';
import { ARGUED_PART_LABELS, type ArguedPart } from '#server/law/decision/decision-proposal.ts';

const item = (head: string, width: number, required: boolean, hint?: string): SheetColumn => ({
  head,
  group: '目录事项',
  width,
  required,
  ...(hint ? { hint } : {}),
});

/** The name of the matter: the column by which the head of the table is found. */
export const NAME_HEAD = '事项名称';

/** 建议依据 is what the proposal rests on; the row's own 依据 stands beside it. */
export const ARGUED_HEADS: Readonly<Record<ArguedPart, string>> = {
  ...ARGUED_PART_LABELS,
  basis: '建议的依据',
};

/** The columns of the form (申报表), in order; they are found by their heads, wherever they stand. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  item(NAME_HEAD, 14, true),
  item('类别', 12, true, '条例第三条所列五类，可以不止一类'),
  item('决策时间', 8, true, '如2027年9月、2027年第三季度'),
  item('是否听证', 5, true, '是、否、待定'),
  item('自行决策', 5, false, '本单位参照条例自行作出决策的填“是”'),
  item('配合单位', 10, false, '写全称，用顿号隔开'),
  item('履行程序', 12, false, '如公众参与、合法性审查、集体讨论'),
  item('法律政策依据', 12, false, '每条一行'),
  item('公众参与方式', 10, false, '如向社会公开征求意见'),
  item('特别规定', 10, false, '没有的不填'),
  item('细化完成时间', 12, false, '每个阶段一行'),
  item('联系方式', 8, false),
  item('背景', 14, false),
  ...Object.values(ARGUED_HEADS).map((head): SheetColumn => ({
    head,
    group: '论证（国令713号第十条）',
    width: 14,
    required: true,
  })),
];
