import type { LibraryExpertInput } from '#schema/register/library-expert-view.ts';
import { LIBRARY_LEVEL_LABELS, LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { EXPERT_KIND_LABELS, ExpertKind } from '#server/law/procedure/expert-review.ts';
import { type NamedExpert, refuseLibraryExpert } from '#server/law/register/library-expert.ts';
import type { RowRules, SheetKind } from '#server/engines/sheet/sheet-kind.ts';
import { type CellRead, type ColumnFault, keysIn, RowReader } from '#server/ground/table/sheet-cells.ts';
import { emptyForm, type SheetColumn } from '#server/ground/table/sheet-form.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import { expertFactsOf } from './library-expert-row.ts';

const NAME_HEAD = '姓名或者机构名称';
const KIND = '登记的是';
const LEVEL = '专家库';

const column = (head: string, width: number, required: boolean, hint?: string): SheetColumn => ({
  head,
  group: '专家、专业机构',
  width,
  required,
  ...(hint ? { hint } : {}),
});

/** The columns of the form (专家入库表), in order; they are found by their heads, wherever they stand. */
export const LIBRARY_COLUMNS: readonly SheetColumn[] = [
  column(KIND, 8, false, '专家、专业机构；不填的为专家'),
  column(NAME_HEAD, 10, true),
  column('工作单位', 14, true, '专业机构不填'),
  column('职称、职务', 10, true, '专业机构不填'),
  column('专业领域', 14, true, '用顿号隔开'),
  column(LEVEL, 10, true, '县级、市级、省级'),
  column('电子邮箱', 14, false, '邮箱、电话至少填一项'),
  column('电话', 10, false),
  column('诚信考核', 14, false),
];

/** 专家入库表: who is entered into the library of experts, a row each. */
export const LIBRARY_FORM: SheetKind = {
  rule: { rule: 'R-41', article: '专家库管理规则' },
  columns: LIBRARY_COLUMNS,
  key: NAME_HEAD,
  what: '专家',
  unit: '位',
  columnOf: {
    name: NAME_HEAD,
    employer: '工作单位',
    title: '职称、职务',
    fields: '专业领域',
    level: LEVEL,
    mailbox: '电子邮箱',
    telephone: '电话',
    conduct: '诚信考核',
  },
  repeated: (where) => ({
    code: 'LIBRARY_EXPERT_REPEATED',
    message: `与${where}是同一位专家、同一个机构。`,
    fix: '删去这一行；资料有变化的，在原有的资料上修改。同名的另一位专家，核对工作单位。',
  }),
};

/** The form that is filled in and imported (专家入库表模板). */
export const libraryTemplate = emptyForm(
  '专家入库表',
  '每行填写一位专家或者一个专业机构；带*的必填；不要改动表头；不填身份证号码。导入后由另一人核实入库。',
  LIBRARY_COLUMNS,
);

/** Judges every row as if it had been typed and entered; `others` stand in the library, or wait to. */
export const libraryRules = (others: readonly NamedExpert[]): RowRules<LibraryExpertInput> => ({
  read: sheetExpert,
  lacking: (input) => refuseLibraryExpert(expertFactsOf(input), input, { others: [], contactKept: false }),
  keysOf,
  known: new Map(
    others.flatMap((one) => keysOf(one).map((key): [string, string] => [key, '专家库中的一位'])),
  ),
});

/** By what an expert is recognised, as `sameExpert` does: an institution by its name, a person with their employer. */
const keysOf = ({ kind, name, employer }: NamedExpert): string[] => {
  if (name.trim() === '') return [];
  return [`${name.trim()} ${kind === ExpertKind.INSTITUTION ? '' : `@${employer.trim()}`}`];
};

function sheetExpert(row: SheetRow): { input: LibraryExpertInput; faults: ColumnFault[] } {
  const reader = new RowReader(row);
  const input: LibraryExpertInput = {
    kind: reader.read(KIND, kindIn, ExpertKind.PERSON),
    name: reader.text(NAME_HEAD),
    employer: reader.text('工作单位'),
    title: reader.text('职称、职务'),
    fields: reader.items('专业领域'),
    level: reader.read(LEVEL, levelIn, LibraryLevel.COUNTY),
    mailbox: reader.text('电子邮箱'),
    telephone: reader.text('电话'),
    conduct: reader.text('诚信考核'),
  };
  return { input, faults: reader.faults };
}

function kindIn(text: string): CellRead<ExpertKind> {
  const found = Object.values(ExpertKind).find((kind) => EXPERT_KIND_LABELS[kind] === text);
  if (text === '' || found) return { value: found ?? ExpertKind.PERSON };
  return {
    message: `“${text}”不是专家，也不是专业机构。`,
    fix: '个人写前者，单位写后者，不加其他字；空着的按前者。',
  };
}

function levelIn(text: string): CellRead<LibraryLevel> {
  const read = keysIn(text, LIBRARY_LEVEL_LABELS, '专家库');
  if ('fix' in read) return read;
  const [level, ...more] = read.value;
  return level && more.length === 0
    ? { value: level }
    : {
        message: level ? '写了不止一级专家库。' : '没有写明是哪一级专家库。',
        fix: '填写“县级”“市级”或者“省级”。',
      };
}
