import type { SheetRule } from '#server/law/sheet-refusal.ts';

/** By which rule a table of matters is judged. */
export const MATTER_SHEET: SheetRule = { rule: 'R-06', article: '目录填写规则' };

/** The same name twice, in the table or among those entered before (重复的事项). */
export const repeatedName = (entered: '申报' | '列入') => (where: string) => ({
  code: 'SHEET_NAME_REPEATED',
  message: `与${where}的事项名称相同。`,
  fix: `同一事项只${entered}一次；确属不同事项的，改用不同的名称。`,
});
