import type { SheetColumn } from '#server/ground/table/sheet-form.ts';
import { DECISION_CATEGORY_LABELS, HEARING_CHOICE_LABELS } from '#server/law/decision/decision-category.ts';
import { ARGUED_PART_LABELS, type ArguedPart } from '#server/law/decision/decision-proposal.ts';

type More = Pick<SheetColumn, 'hint' | 'choices' | 'open'>;

const item = (head: string, width: number, required: boolean, more: More = {}): SheetColumn => ({
  head,
  group: '目录事项',
  width,
  required,
  ...more,
});

/** The name of the matter: the column by which the head of the table is found. */
export const NAME_HEAD = '事项名称';

/** 建议依据 is what the proposal rests on; the row's own 依据 stands beside it. */
export const ARGUED_HEADS: Readonly<Record<ArguedPart, string>> = {
  ...ARGUED_PART_LABELS,
  basis: '建议的依据',
};

const NAME = item(NAME_HEAD, 14, true);
const CATEGORIES = item('类别', 12, true, {
  hint: '条例第三条所列五类，可以不止一类',
  choices: Object.values(DECISION_CATEGORY_LABELS),
  open: true,
});
const TIME = item('决策时间', 8, true, { hint: '如2027年9月、2027年第三季度' });
const HEARING = item('是否听证', 5, true, {
  hint: '是、否、待定',
  choices: Object.values(HEARING_CHOICE_LABELS),
});
const CO_UNITS = item('配合单位', 10, false, { hint: '写全称，用顿号隔开' });

const FURTHER: readonly SheetColumn[] = [
  item('履行程序', 12, false, { hint: '如公众参与、合法性审查、集体讨论' }),
  item('法律政策依据', 12, false, { hint: '每条一行' }),
  item('公众参与方式', 10, false, { hint: '如向社会公开征求意见' }),
  item('特别规定', 10, false, { hint: '没有的不填' }),
  item('细化完成时间', 12, false, { hint: '每个阶段一行' }),
  item('联系方式', 8, false),
  item('背景', 14, false),
];

const OWN = item('自行决策', 5, false, {
  hint: '本单位参照条例自行作出决策的填“是”',
  choices: ['是', '否'],
});

/** The columns of the form (申报表), in order; they are found by their heads, wherever they stand. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  NAME,
  CATEGORIES,
  TIME,
  HEARING,
  OWN,
  CO_UNITS,
  ...FURTHER,
  ...Object.values(ARGUED_HEADS).map((head): SheetColumn => ({
    head,
    group: '论证（国令713号第十条）',
    width: 14,
    required: true,
  })),
];

/** The unit that leads a matter; units of the form lead their own. */
export const LEAD_HEAD = '牵头单位';

/** The columns of 司法局's own table (目录表), in the order in which a table without heads is read. */
export const LISTED_COLUMNS: readonly SheetColumn[] = [
  NAME,
  CATEGORIES,
  item(LEAD_HEAD, 10, true),
  CO_UNITS,
  TIME,
  HEARING,
  ...FURTHER,
  OWN,
  item('调整理由', 10, false),
];
