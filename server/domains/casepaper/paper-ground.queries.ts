import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { type CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import type { BlankValues } from '#server/law/casepaper/paper-blank.ts';
import { contentsGround } from './contents-ground.queries.ts';
import { hearingGrounds } from './hearing-ground.queries.ts';
import { inquiryGrounds } from './inquiry-ground.queries.ts';
import { meetingGrounds } from './meeting-ground.queries.ts';
import { recordGrounds } from './record-ground.queries.ts';

/** Source of a document (文书的来源): one record, letter or item; its contents are read only when needed. */
export interface PaperSource {
  subjectId: string;
  subject: string;
  /** The unit it concerns, where that is not the lead unit. */
  concerns?: string;
  /** In whose name it is issued and numbered, where that is not its maker (回函); without an id where the unit has no account. */
  issuer?: { id: string | null; name: string };
  values: () => Promise<BlankValues>;
}

/** The matter, as every document names it. */
export type PaperMatter = Pick<
  DecisionRow,
  'id' | 'no' | 'title' | 'phase' | 'leadUnit' | 'unitIds' | 'organId'
>;

/** Everything a kind of document can be made from now (可以生成的), oldest first. */
export async function sourcesOf(
  context: Context,
  db: Db,
  matter: PaperMatter,
  kind: CasePaperKind,
): Promise<PaperSource[]> {
  const { ground } = CASE_PAPERS[kind];
  const sources = await foundFor(context, db, matter, kind);
  const common = { 决策事项: matter.title, 事项编号: matter.no, 承办单位: matter.leadUnit.name };
  return ground === 'FILE' || sources.length > 0
    ? sources.map((one) => ({ ...one, values: async () => ({ ...common, ...(await one.values()) }) }))
    : [];
}

const foundFor = async (context: Context, db: Db, matter: PaperMatter, kind: CasePaperKind) => {
  const { ground } = CASE_PAPERS[kind];
  if (ground === 'INQUIRY' || ground === 'ANSWERED') return inquiryGrounds(db, matter.id, kind);
  if (ground === 'HEARING') return hearingGrounds(db, matter.id, kind);
  if (ground === 'ITEM') return meetingGrounds(db, matter.id);
  if (ground === 'FILE') return contentsGround(context, matter);
  return recordGrounds(db, await recordsOf(db, matter.id), { ground, kind });
};

/** To whom a document is addressed (主送); empty where to nobody. */
export async function addresseeOf(
  db: Db,
  kind: CasePaperKind,
  { leadUnit }: PaperMatter,
  { concerns = '' }: Pick<PaperSource, 'concerns'>,
): Promise<string> {
  const { addressee } = CASE_PAPERS[kind];
  if (addressee === 'LEAD') return leadUnit.name;
  if (addressee === 'ASKED') return concerns;
  return addressee === 'REVIEWER' ? reviewingUnit(db) : '';
}

/** The department responsible for reviews of legality (合法性审查部门). */
async function reviewingUnit(db: Db): Promise<string> {
  const rows = await db
    .selectFrom('unit as u')
    .innerJoin('person as p', 'p.unit_id', 'u.id')
    .select(['u.name', 'p.roles'])
    .where('u.active', '=', true)
    .where('p.active', '=', true)
    .orderBy('u.position')
    .orderBy('u.code')
    .execute();
  const holder = (role: string) =>
    rows.find(({ roles }) => (roles as readonly string[]).includes(role))?.name;
  return holder('JUSTICE_STAFF') ?? holder('LEGALITY_REVIEWER') ?? '合法性审查部门';
}
