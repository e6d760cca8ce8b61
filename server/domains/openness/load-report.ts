import { Unit } from '#schema/identity/unit.ts';
import { AnnualReport } from '#schema/openness/annual-report.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { reportLevel } from '#server/law/openness/annual-report.ts';

/** Name of a report where it is not found. */
const WHAT = '本单位的年度报告';

/** Editions of the actor's unit on a year: the edition that is being written, and the one that the public reads. */
export async function loadYear(command: CommandContext, year: number, version: number) {
  const { unitId } = actorOf(command);
  await holdRow(command.db, 'unit', unitId);
  const unit = await command.em.findOneOrFail(Unit, { id: unitId });
  const level = reportLevel(unit.kind);
  const editions = await command.em.find(AnnualReport, { unitId, year }, { orderBy: { edition: 'desc' } });
  const draft = editions.find(({ publishedAt }) => publishedAt === null) ?? null;
  const published = editions.find(({ publishedAt }) => publishedAt !== null) ?? null;
  if ((draft?.version ?? 0) !== version) throw conflict(WHAT, draft?.version ?? 0);
  return { level, draft, published, edition: (published?.edition ?? 0) + 1 };
}

/** The report of the actor's unit that waits for its second person. */
export async function loadWritten(
  command: CommandContext,
  id: string,
  version: number,
): Promise<AnnualReport> {
  const report = await loadForChange(command.em, AnnualReport, id, version, WHAT);
  if (report.unitId !== actorOf(command).unitId) throw notFound(WHAT);
  command.about('annualReport', report.id, `${report.year}年度报告`);
  return report;
}
