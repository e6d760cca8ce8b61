import { createCatalogueDraft } from '#server/catalogue/create-catalogue-draft.ts';
import { openCatalogueCollection } from '#server/catalogue/open-catalogue-collection.ts';
import { addDays } from '#server/law/calendar/calendar-day.ts';
import { CATALOGUE_DAY } from './shift.ts';
import { kept, type Teller } from './teller.ts';

/** 下一年度目录征集: the units are asked for the matters of the coming year, and have three weeks left. */
export async function tellCollection(teller: Teller): Promise<void> {
  await teller.clock('2026-11-16', '09:30');
  const clerk = teller.as('sifa');
  const year = teller.shift.year(CATALOGUE_DAY) + 1;
  const id = kept(await createCatalogueDraft(clerk, year));
  const note = '请对照国令713号第三条，把明年拟提请决策的事项、承办单位和决策时间报来；没有的也请回一声。';
  const dueOn = addDays(teller.shift.day('2026-11-16'), 25);
  kept(await openCatalogueCollection(clerk, id, await teller.version('catalogue_version', id), dueOn, note));
}
