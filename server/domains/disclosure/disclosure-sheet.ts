import type { SheetKind } from '#server/engines/sheet/sheet-kind.ts';
import type { SheetColumn } from '#server/ground/table/sheet-form.ts';
import type { TableColumn, TablePlan } from '#server/ground/table/table-plan.ts';
import { STANDARD_COLUMNS } from '#server/law/openness/standard-row.ts';

/** The column by which the head of the table is found. */
export const MATTER_HEAD = '一级事项';

/** 领域 stands before the columns of the national form: a county's sheet has all fields. */
export const FIELD_COLUMN: TableColumn = { head: '领域', width: 5 };

/** Columns that the national form does not have; a sheet without them leaves what is on record. */
export const OWN_COLUMNS: readonly TableColumn[] = [
  { head: '责任人', width: 5 },
  { head: '关联的决策', width: 7, align: 'left' },
  { head: '网址', width: 8, align: 'left' },
];

const REQUIRED = new Set([MATTER_HEAD, '公开内容', '公开依据', '公开时限', '公开主体', '公开渠道和载体']);

const plain = (head: string) => head.replace('（要素）', '');

/** Columns that are read (读取的栏目), in the order of the form. */
const COLUMNS: readonly SheetColumn[] = [FIELD_COLUMN, ...STANDARD_COLUMNS, ...OWN_COLUMNS].map(
  ({ head, group = '', width }) => ({ head: plain(head), group, width, required: REQUIRED.has(plain(head)) }),
);

/** 标准目录, as a table that is filled in and imported. */
export const DISCLOSURE_SHEET: SheetKind = {
  rule: { rule: 'R-99', article: '标准目录编制规则' },
  columns: COLUMNS,
  key: MATTER_HEAD,
  what: '公开事项',
  unit: '行',
  columnOf: {
    field: '领域',
    matter: MATTER_HEAD,
    item: '二级事项',
    content: '公开内容',
    basis: '公开依据',
    workingDays: '公开时限',
    unitId: '公开主体',
    channels: '公开渠道和载体',
    audience: '特定群体',
    levels: '县级',
    ownerId: '责任人',
    decisionNos: '关联的决策',
    addresses: '网址',
  },
  restsOn: { 责任人: '公开主体' },
  repeated: (where) => ({
    code: 'SHEET_NAME_REPEATED',
    message: `与${where}是同一事项。`,
    fix: '合并成一行，或者用二级事项区分。',
  }),
};

/** The empty form (标准目录填报表): the national form, with the county's own columns. */
export const disclosureTemplate: TablePlan = {
  title: '政务公开标准目录填报表',
  under: '不要改动表头。渠道前写■；公开对象、方式、层级写√，特定群体写明是哪些人；有误的逐行逐栏指出。',
  columns: [FIELD_COLUMN, ...STANDARD_COLUMNS, ...OWN_COLUMNS],
  rows: [],
};
