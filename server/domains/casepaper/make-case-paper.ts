import { sql } from 'kysely';
import type { CasePaperInput } from '#schema/casepaper/case-paper-input.ts';
import { CasePaperRevision } from '#schema/casepaper/case-paper-revision.ts';
import { CasePaper } from '#schema/casepaper/case-paper.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { PaperMaker } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import {
  refuseBlanks,
  refuseRevision,
  refuseSameRevision,
  refuseWithoutGround,
} from '#server/law/casepaper/paper-course.ts';
import { paperNumber, paperSeries } from '#server/law/casepaper/paper-number.ts';
import { refuseOwnReview } from '#server/law/procedure/own-review.ts';
import { makesPapers } from './case-paper.permissions.ts';
import { loadMatter } from './load-paper.ts';
import { type PaperMatter, type PaperSource, sourcesOf } from './paper-ground.queries.ts';
import { textOf, withWritten } from './paper-text.ts';

/** 生成文书 (第三十三条): from the record, with the next number of its series; while it is no 定稿, another revision of the same number. */
export const makeCasePaper = defineCommand(
  ['casePaper.made', '生成文书'],
  makesPapers,
  async (command, decisionId: string, { kind, subjectId, written }: CasePaperInput) => {
    const row = CASE_PAPERS[kind];
    const matter = await loadMatter(command, kind, decisionId);
    const sources = await sourcesOf(command, command.db, matter, kind);
    const source = sources.find((one) => one.subjectId === subjectId);
    if (!source && sources.length > 0) throw notFound('文书的来源');
    const paper = isId(subjectId)
      ? await command.em.findOne(CasePaper, { kind, subjectId, voidedAt: null })
      : null;
    const values = withWritten(kind, (await source?.values()) ?? {}, written);
    const none = refuseWithoutGround(row, source !== undefined);
    const findings = [
      ...none,
      ...refuseRevision(paper),
      ...(row.maker === PaperMaker.JUSTICE
        ? refuseOwnReview(actorOf(command).unitId, matter.unitIds, matter.organId)
        : []),
      ...(none.length > 0 ? [] : refuseBlanks(row, values, written)),
    ];
    const refusal = command.refusalOf(findings);
    if (refusal || !source) return refusal ?? decisionId;
    const text = await textOf(command, kind, matter, { source, values });
    const former = paper && (await lastRevision(command, paper.id));
    const same = command.refusalOf(refuseSameRevision(paper, former?.digest === text.digest));
    if (same) return same;
    const own = paper ?? (await numbered(command, matter, kind, source));
    command.about('decision', matter.id, `${matter.no} ${own.number}`);
    command.em.create(CasePaperRevision, {
      ...text,
      paperId: own.id,
      no: (former?.no ?? 0) + 1,
      written,
      madeOn: command.today,
      madeById: actorOf(command).id,
      madeAt: command.now,
    });
    await command.em.flush();
    return own.id;
  },
);

const lastRevision = ({ em }: CommandContext, paperId: string) =>
  em.findOne(CasePaperRevision, { paperId }, { orderBy: { no: 'desc' } });

/** A document with the next number of its series, a reply in the series of the unit that replied; the series is this command's until it ends. */
async function numbered(
  { em, db, now, today, actor }: CommandContext,
  { id: decisionId, leadUnit }: PaperMatter,
  kind: CasePaper['kind'],
  { subjectId, subject, issuer }: PaperSource,
): Promise<CasePaper> {
  const { maker, word } = CASE_PAPERS[kind];
  const makers =
    maker === PaperMaker.LEAD ? leadUnit : { id: actor?.unitId ?? '', name: actor?.unitName ?? '' };
  const unit = issuer ?? makers;
  const series = paperSeries((await markOf(db, unit.id)) || unit.name, word, Number(today.slice(0, 4)));
  const { rows } = await sql<{ serial: number }>`select next_case_paper(${series}) as serial`.execute(db);
  const serial = rows[0]?.serial ?? 0;
  const paper = em.create(CasePaper, {
    decisionId,
    kind,
    subjectId,
    subject,
    unitId: unit.id ?? makers.id,
    unitName: unit.name,
    series,
    serial,
    number: paperNumber(series, serial),
    madeById: actor?.id ?? '',
    madeAt: now,
  });
  await em.flush();
  return paper;
}

/** 机关代字 of a unit; empty where it has none. */
async function markOf(db: Db, unitId: string | null): Promise<string> {
  if (!unitId) return '';
  const row = await db
    .selectFrom('paper_mark')
    .select('mark')
    .where('unit_id', '=', unitId)
    .executeTakeFirst();
  return row?.mark ?? '';
}
