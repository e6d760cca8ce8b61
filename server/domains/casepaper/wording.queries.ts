import type { PaperEditionView, PaperTemplateView } from '#schema/casepaper/paper-template-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import { DEFAULT_WORDINGS, type PaperWording } from '#server/law/casepaper/default-wordings.ts';
import { keepsWordingOf } from './case-paper.permissions.ts';

/** The wording of a kind now in use (现行文本), with its edition. */
export async function wordingOf(db: Db, kind: CasePaperKind): Promise<PaperWording & { edition: number }> {
  const row = await db
    .selectFrom('paper_template')
    .select(['edition', 'title', 'body'])
    .where('kind', '=', kind)
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { edition: 0, ...DEFAULT_WORDINGS[kind] };
}

/** Every kind with its editions (文书文本), the one in use first; staff only. */
export async function paperTemplates(context: Context): Promise<PaperTemplateView[]> {
  if (!context.actor) throw unauthenticated();
  const rows = await read(context, (db) =>
    db
      .selectFrom('paper_template as t')
      .innerJoin('person as p', 'p.id', 't.changed_by_id')
      .select(['t.kind', 't.edition', 't.title', 't.body', 't.reason', 'p.name as changedBy'])
      .select('t.changed_at as changedAt')
      .orderBy('t.edition', 'desc')
      .execute(),
  );
  return Object.values(CasePaperKind).map((kind) => ({
    kind,
    ...CASE_PAPERS[kind],
    editions: [...rows.filter((one) => one.kind === kind), builtIn(kind)],
    canChange: capability(context.actor, keepsWordingOf(CASE_PAPERS[kind].maker)),
  }));
}

/** One kind after its change. */
export const paperTemplate = async (context: Context, kind: CasePaperKind) =>
  (await paperTemplates(context)).find((one) => one.kind === kind) ?? null;

const builtIn = (kind: CasePaperKind): PaperEditionView => ({
  edition: 0,
  ...DEFAULT_WORDINGS[kind],
  reason: '平台自带的文本',
  changedBy: '',
  changedAt: null,
});
