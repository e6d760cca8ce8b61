import { ContactKind } from '#schema/identity/contact-kind.ts';
import type { RepresentativeInput } from '#schema/register/representative-input.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { contactIn, dayIn } from '#server/engines/sheet/read-cells.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import type { SheetRule } from '#server/law/sheet-refusal.ts';
import { type CellRead, type ColumnFault, keysIn, RowReader } from '#server/ground/table/sheet-cells.ts';
import { emptyForm, type SheetColumn } from '#server/ground/table/sheet-form.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';

/** By which rule a table of names is judged. */
export const REGISTER_SHEET: SheetRule = { rule: 'R-64', article: '公众代表入库规则' };

/** The column by which the head of the table is found. */
export const NAME_HEAD = '姓名';

const column = (
  group: string,
  head: string,
  width: number,
  required: boolean,
  hint?: string,
): SheetColumn => ({
  head,
  group,
  width,
  required,
  ...(hint ? { hint } : {}),
});

/** The columns of the form (代表入库表), in order; they are found by their heads, wherever they stand. */
export const REGISTER_COLUMNS: readonly SheetColumn[] = [
  column('代表', NAME_HEAD, 6, true),
  column('代表', '类别', 12, true, '可以不止一类，用顿号隔开'),
  column('代表', '单位和职务', 14, true, '没有单位的写职业'),
  column('代表', '熟悉的领域', 10, true, '用顿号隔开，最多8项'),
  column('代表', '乡镇', 8, true, '街道'),
  column('代表', '村', 8, false, '社区'),
  column('代表', '性别', 4, false, '本人自愿才填'),
  column('代表', '利害关系', 12, false, '有直接利害关系的决策，每行一项'),
  column('任期和联系', '任期第一日', 9, true, '如2027年1月1日'),
  column('任期和联系', '任期最后一日', 9, true, '如2029年12月31日'),
  column('任期和联系', '同意公开姓名', 9, false, '本人书面同意的日期；没有同意的不填'),
  column('任期和联系', '联系方式', 10, false, '一个手机号码或者电子邮箱'),
];

/** The form that is filled in and imported (代表入库表模板). */
export const registerTemplate = emptyForm(
  '社会公众代表入库表',
  '每行填写一人；带*的必填；不要改动表头；不填身份证号码、住址、出生日期。导入后由另一人核实入库。',
  REGISTER_COLUMNS,
);

/** A row of the form as it would have been typed, with all that could not be read. */
export interface SheetPerson {
  input: RepresentativeInput;
  faults: readonly ColumnFault[];
}

/** Placeholder of an unreadable day; a row with it has a fault and is never imported. */
const NO_DAY: CalendarDay = '1970-01-01';

/** 一行名册: each cell read into the law's own words. */
export function sheetPerson(row: SheetRow): SheetPerson {
  const reader = new RowReader(row);
  const contact = reader.read('联系方式', contactIn, null);
  const input: RepresentativeInput = {
    name: reader.text(NAME_HEAD),
    categories: reader.read('类别', (text) => keysIn(text, REPRESENTATIVE_CATEGORY_LABELS, '代表类别'), []),
    unitPost: reader.text('单位和职务'),
    fields: reader.items('熟悉的领域'),
    region: reader.text('乡镇'),
    village: reader.text('村'),
    gender: reader.read('性别', genderIn, null),
    declaredInterests: reader.lines('利害关系'),
    termStartsOn: reader.read('任期第一日', (text) => dayIn(text, '任期第一日'), NO_DAY),
    termEndsOn: reader.read('任期最后一日', (text) => dayIn(text, '任期最后一日'), NO_DAY),
    nameConsentOn: reader.read('同意公开姓名', consentIn, null),
    contactKind: contact ? ContactKind[contact.kind] : null,
    contact: contact?.text ?? null,
  };
  return { input, faults: reader.faults };
}

const consentIn = (text: string): CellRead<CalendarDay | null> =>
  text === '' ? { value: null } : dayIn(text, '同意公开姓名的日期');

const genderIn = (text: string): CellRead<string | null> =>
  text === '' || text === '男' || text === '女'
    ? { value: text || null }
    : { message: `“${text}”不是性别。`, fix: '填写“男”或者“女”；本人没有提供的不填。' };
