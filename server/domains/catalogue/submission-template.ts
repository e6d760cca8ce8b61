import { emptyForm } from '#server/ground/table/sheet-form.ts';
import { SHEET_COLUMNS } from './sheet-columns.ts';

/** The form units fill in and import (申报表模板). */
export const submissionTemplate = emptyForm(
  '重大行政决策事项申报表',
  '每行填写一项；带*的必填；不要改动表头。填好后在工作台“导入”，有误的逐行指出。',
  SHEET_COLUMNS,
);
