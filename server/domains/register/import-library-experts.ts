import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { SheetImport, SheetRefusal } from '#server/law/sheet-refusal.ts';
import { importRows } from '#server/engines/sheet/import-rows.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import { holdLibrary, keepExpert, otherExperts } from './library-expert-row.ts';
import { LIBRARY_FORM, libraryRules } from './library-sheet.ts';
import { keepsLibrary } from './register.permissions.ts';

/**
 * 导入专家 (第二十一条): the rows of a form are entered into the library, all of them; or, when the clerk has seen what is wrong and says so,
 * the good ones alone. Another person confirms each before anybody chooses them.
 */
export const importLibraryExperts = defineCommand(
  ['libraryExpert.imported', '导入专家'],
  keepsLibrary,
  async (command, table: ReadTable, goodOnly: boolean): Promise<SheetImport | SheetRefusal> => {
    // A second import sees the experts of the first.
    await holdLibrary(command);
    return importRows(table, LIBRARY_FORM, {
      goodOnly,
      rulesFor: async () => libraryRules(await otherExperts(command, null)),
      keep: async (good) => {
        for (const input of good) await keepExpert(command, input);
        command.about('libraryExpert', LIBRARY_FORM.rule.rule, `导入${good.length}位`);
      },
    });
  },
);
