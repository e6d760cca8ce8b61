import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';
import { isId } from '#server/kernel/load.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { FollowKind } from '#server/law/following/following-words.ts';

/** What can be followed (关注的对象), by its kind and its number or id. */
export interface Subject {
  kind: FollowKind;
  subject: string;
}

/** The same with its name and its page. */
export interface NamedSubject extends Subject {
  name: string;
  path: string;
  ended: boolean;
}

const OVER: readonly string[] = [
  DecisionPhase.DECLINED,
  DecisionPhase.REJECTED,
  DecisionPhase.COMPLETED,
  DecisionPhase.REPEALED,
  DecisionPhase.TERMINATED,
  DecisionPhase.ARCHIVED,
];

interface Named {
  name: string;
  phase: string | null;
}

/** A matter as its page calls it: by the catalogue where it stands there, else as it was begun. */
const matter = async (db: Db, no: string): Promise<Named | undefined> =>
  (
    await sql<Named>`
      select coalesce(i.name, d.title) as name, d.phase from (select ${no}::text as no) asked
      left join decision d on d.no = asked.no
      left join lateral (select i.name from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
        where i.no = asked.no and v.stage in ('PUBLISHED', 'CLOSED') order by i.year desc, v.version_no desc limit 1) i on true
      where d.id is not null or i.name is not null`.execute(db)
  ).rows[0];

const unit = async (db: Db, id: string): Promise<string | undefined> =>
  isId(id)
    ? (
        await db
          .selectFrom('unit')
          .select('name')
          .where('id', '=', id)
          .where('active', '=', true)
          .executeTakeFirst()
      )?.name
    : undefined;

const COUNTY_NAME = '全县新开始的征求意见';

/** What it is called; null: there is no such thing. */
export async function subjectNamed(db: Db, { kind, subject }: Subject): Promise<NamedSubject | null> {
  if (kind === FollowKind.COUNTY)
    return { kind, subject: '', name: COUNTY_NAME, path: '/zhengji', ended: false };
  if (kind === FollowKind.UNIT) {
    const name = await unit(db, subject);
    return name === undefined
      ? null
      : { kind, subject, name: `${name}承办的事项`, path: `/zhengji?danwei=${subject}`, ended: false };
  }
  const found = await matter(db, subject);
  if (!found) return null;
  const path = `/juece/${encodeURIComponent(subject)}`;
  return { kind, subject, name: found.name, path, ended: found.phase !== null && OVER.includes(found.phase) };
}
