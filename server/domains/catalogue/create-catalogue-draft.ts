import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { beginVersion } from './begin-version.ts';
import { versionOnItsWay } from './catalogue-facts.ts';
import { alreadyPublished, draftOnItsWay } from './catalogue-findings.ts';
import { drafts } from './catalogue.permissions.ts';
import { PUBLIC } from './row-change.ts';

/** 起草年度目录: the first version of a year. */
export const createCatalogueDraft = defineCommand(
  'catalogue.drafted',
  drafts,
  async (command, year: number) => {
    refuseYear(year, command.today);
    const refusal = command.refusalOf(await refuseDraft(command.db, year));
    if (refusal) return refusal;
    const version = await beginVersion(command, { year, versionNo: 1 });
    return version instanceof Refusal ? version : version.id;
  },
);

/** The regulation is in force since 2019; a catalogue is drawn up for the coming year at the latest. */
const FIRST_YEAR = 2019;

function refuseYear(year: number, today: CalendarDay): void {
  const last = Number(today.slice(0, 4)) + 1;
  if (year < FIRST_YEAR || year > last) throw badInput(`年度应在${FIRST_YEAR}至${last}之间。`, ['year']);
}

async function refuseDraft(db: Db, year: number): Promise<Finding[]> {
  if (await versionOnItsWay(db, year)) return [draftOnItsWay(year)];
  const published = await db
    .selectFrom('catalogue_version')
    .select('id')
    .where('year', '=', year)
    .where('stage', 'in', PUBLIC)
    .execute();
  return published.length > 0 ? [alreadyPublished(year)] : [];
}
