import type { CasePaperView, PaperOfferView } from '#schema/casepaper/case-paper-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import { unfilled } from '#server/law/casepaper/paper-blank.ts';
import { refuseFinishing, refuseRevision, refuseWithoutGround } from '#server/law/casepaper/paper-course.ts';
import { isMaker } from './case-paper.permissions.ts';
import { papersOf } from './case-paper.queries.ts';
import { type PaperMatter, type PaperSource, sourcesOf } from './paper-ground.queries.ts';

/**
 * Documents of a matter (可以生成的文书): those the viewer can make now, those made, and those that cannot be made yet
 * and why; empty for anyone who makes none.
 */
export async function paperOffers(context: Context, matter: PaperMatter): Promise<PaperOfferView[]> {
  const kinds = Object.values(CasePaperKind).filter((kind) =>
    isMaker(context.actor, CASE_PAPERS[kind].maker, {
      leadUnitId: matter.leadUnit.id,
      organId: matter.organId,
    }),
  );
  if (kinds.length === 0) return [];
  const papers = (await papersOf(context, matter.id)).filter(({ voidedAt }) => voidedAt === null);
  return read(context, async (db) => {
    const offers: PaperOfferView[] = [];
    for (const kind of kinds) offers.push(...(await offersOf(context, db, matter, { kind, papers })));
    return offers;
  });
}

interface Made {
  kind: CasePaperKind;
  papers: readonly CasePaperView[];
}

async function offersOf(
  context: Context,
  db: Db,
  matter: PaperMatter,
  { kind, papers }: Made,
): Promise<PaperOfferView[]> {
  const sources = await sourcesOf(context, db, matter, kind);
  if (sources.length === 0) {
    const findings = refuseWithoutGround(CASE_PAPERS[kind], false);
    return [
      { kind, subjectId: null, subject: '', asked: [], paper: null, can: { allowed: false, findings } },
    ];
  }
  return Promise.all(
    sources.map(async (source) => {
      const paper = papers.find((one) => one.kind === kind && one.subjectId === source.subjectId) ?? null;
      const findings = refuseRevision(paper);
      return {
        kind,
        subjectId: source.subjectId,
        subject: source.subject,
        asked: await askedFor(kind, source),
        paper,
        can: { allowed: findings.length === 0, findings },
      };
    }),
  );
}

/** The blanks its maker writes (补写的空白): those the record does not fill. */
async function askedFor(kind: CasePaperKind, { values }: PaperSource): Promise<string[]> {
  const asked = CASE_PAPERS[kind].blanks.filter((one) => one.asked);
  if (asked.length === 0) return [];
  const said = await values();
  return asked.filter((one) => unfilled(one, said[one.name])).map(({ name }) => name);
}

/** Actions open to the viewer on a document (文书可办事项). */
export function paperCan({ actor }: Context, paper: CasePaperView) {
  const mine = isMaker(actor, CASE_PAPERS[paper.kind].maker, paper);
  const open = mine && paper.voidedAt === null;
  const finishing = refuseFinishing(paper, true);
  return {
    finish: { allowed: open && finishing.length === 0, findings: [] },
    void: { allowed: open, findings: [] },
  };
}
