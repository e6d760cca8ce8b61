import type { PersonInput } from '#schema/identity/person-input.ts';
import type { UnitInput } from '#schema/identity/unit-input.ts';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import { oneOf, yesIn } from '#server/engines/sheet/read-cells.ts';
import type { SheetKind } from '#server/engines/sheet/sheet-kind.ts';
import { type CellRead, type ColumnFault, keysIn, RowReader } from '#server/ground/table/sheet-cells.ts';
import { emptyForm, type SheetColumn } from '#server/ground/table/sheet-form.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import type { NamedSheet } from '#server/ground/table/write-xlsx.ts';
import { ORGAN_KIND_LABELS } from '#server/law/decision/procedural-force.ts';
import { ROLE_LABELS } from '#server/law/people/role.ts';
import { r93 } from '../account-rule.ts';

/** The two sheets of the form (单位和账号登记表). */
export const UNITS = '单位';
export const ACCOUNTS = '账号';
export const ROSTER_SHEETS = [UNITS, ACCOUNTS] as const;

/** By which rule the form is judged. */
export const ROSTER_SHEET = { rule: 'R-93', article: r93.article } as const;

/** Begins the key cell of an example row, which is passed over (示例行). */
const EXAMPLE = '例：';

type Rest = Partial<Pick<SheetColumn, 'hint' | 'required' | 'choices' | 'open'>>;

const column = (group: string, head: string, width: number, rest: Rest = {}): SheetColumn => ({
  head,
  group,
  width,
  required: false,
  ...rest,
});

const UNIT_COLUMNS: readonly SheetColumn[] = [
  column('单位', '单位名称', 16, { required: true, hint: '全称' }),
  column('单位', '单位代码', 9, { required: true, hint: '字母、数字、横线' }),
  column('单位', '类别', 12, { required: true, choices: Object.values(ORGAN_KIND_LABELS) }),
  column('单位', '联系电话', 9),
  column('职权', '自行决策', 7, { hint: '是、否', choices: ['是', '否'] }),
  column('职权', '价格主管部门', 7, { hint: '是、否', choices: ['是', '否'] }),
];

const ACCOUNT_COLUMNS: readonly SheetColumn[] = [
  column('账号', '姓名', 7, { required: true }),
  column('账号', '登录名', 9, { required: true, hint: '如zhang.san' }),
  column('账号', '所属单位', 16, { required: true, hint: '全称' }),
  column('账号', '岗位', 16, {
    required: true,
    hint: '几个的用顿号隔开',
    choices: Object.values(ROLE_LABELS),
    open: true,
  }),
  column('联系', '手机号码', 9),
  column('联系', '工作邮箱', 12),
  column('联系', '另设账号的依据', 14, { hint: '与在用账号同名或者同号才填' }),
];

/** 单位: a row each, by name and code. */
export const UNIT_FORM: SheetKind = {
  rule: ROSTER_SHEET,
  columns: UNIT_COLUMNS,
  key: '单位名称',
  what: '单位',
  unit: '个',
  columnOf: {
    name: '单位名称',
    code: '单位代码',
    kind: '类别',
    phone: '联系电话',
    decidesItself: '自行决策',
  },
  restsOn: { 自行决策: '类别' },
  repeated: (where) => ({
    code: 'ROSTER_UNIT_REPEATED',
    message: `与${where}的单位名称或者单位代码相同。`,
    fix: '同一单位只留一行；不是同一单位的，名称和代码都要不同。',
  }),
};

/** 账号: a row each, by login name. */
export const ACCOUNT_FORM: SheetKind = {
  rule: ROSTER_SHEET,
  columns: ACCOUNT_COLUMNS,
  key: '登录名',
  what: '账号',
  unit: '个',
  columnOf: {
    name: '姓名',
    loginName: '登录名',
    unitId: '所属单位',
    roles: '岗位',
    mobile: '手机号码',
    email: '工作邮箱',
  },
  repeated: (where) => ({
    code: 'ROSTER_LOGIN_REPEATED',
    message: `与${where}的登录名相同。`,
    fix: '一人一个登录名；是同一人的只留一行，几个岗位写在一起。',
  }),
};

/** The form that is filled in and brought in (单位和账号登记表模板). */
export const rosterTemplate: readonly [NamedSheet, NamedSheet] = [
  [
    UNITS,
    emptyForm(
      '单位登记表',
      '每行填写一个单位；带*的必填；不要改动表头和工作表名称。以“例：”开头的一行是示例，不录入。',
      UNIT_COLUMNS,
      [[`${EXAMPLE}县水利局`, 'water', ORGAN_KIND_LABELS.DEPARTMENT, '0797-1234567', '否', '否']],
    ),
  ],
  [
    ACCOUNTS,
    emptyForm(
      '账号登记表',
      '每行填写一人；带*的必填；系统管理员、审计员不兼任其他岗位。不写密码：建立后每人一张开通单。以“例：”开头的一行是示例，不录入。',
      ACCOUNT_COLUMNS,
      [
        [
          `${EXAMPLE}张三`,
          'zhang.san',
          '县水利局',
          `${ROLE_LABELS.UNIT_STAFF}、${ROLE_LABELS.EXECUTING_UNIT}`,
          '13900000000',
          '',
          '',
        ],
      ],
    ),
  ],
];

/** Whether a row shows only how to fill in the form (示例行). */
export const isExample = (row: SheetRow): boolean =>
  [UNIT_FORM.key, '姓名'].some((head) => String(row.cells.get(head) ?? '').startsWith(EXAMPLE));

/** 一行单位, as it would have been typed. */
export function sheetUnit(row: SheetRow): { input: UnitInput; faults: readonly ColumnFault[] } {
  const reader = new RowReader(row);
  const input: UnitInput = {
    code: reader.text('单位代码'),
    name: reader.text('单位名称'),
    kind: reader.read('类别', kindIn, UnitKind.DEPARTMENT),
    phone: reader.text('联系电话'),
    decidesItself: reader.read('自行决策', yesIn, false),
    priceAuthority: reader.read('价格主管部门', yesIn, false),
    active: true,
  };
  return { input, faults: reader.faults };
}

function kindIn(text: string): CellRead<UnitKind> {
  const read = oneOf(ORGAN_KIND_LABELS, '单位类别')(text);
  if ('fix' in read) return read;
  return read.value === null
    ? { message: '没有填写类别。', fix: '从下拉列表中选择。' }
    : { value: read.value };
}

/** An account of the form: its unit by name, and why it is no second account of the same person. */
export interface RosterAccount {
  person: Omit<PersonInput, 'unitId'>;
  unitName: string;
  reason: string;
}

/** 一行账号, as it would have been typed. */
export function sheetAccount(row: SheetRow): { input: RosterAccount; faults: readonly ColumnFault[] } {
  const reader = new RowReader(row);
  const person = {
    name: reader.text('姓名'),
    loginName: reader.text('登录名'),
    roles: reader.read('岗位', (text) => keysIn(text, ROLE_LABELS, '岗位'), []),
    mobile: reader.text('手机号码'),
    email: reader.text('工作邮箱'),
    active: true,
  };
  const input = { person, unitName: reader.text('所属单位'), reason: reader.text('另设账号的依据') };
  return { input, faults: reader.faults };
}
