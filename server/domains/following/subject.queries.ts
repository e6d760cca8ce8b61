import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import { isId } from '#server/ground/kernel/load.ts';
import {
  DECISION_CATEGORY_LABELS,
  DECISION_CATEGORY_WORDS,
  DecisionCategory,
} from '#server/law/decision/decision-category.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { audiencesIn, audienceSubject, audienceWords } from '#server/law/following/audience.ts';
import { FollowKind, MOMENT_LABELS } from '#server/law/following/following-words.ts';

/** Subject of a follow (关注的对象), by its kind and its number or id. */
export interface Subject {
  kind: FollowKind;
  subject: string;
}

/** The same with its name and its page. */
export interface NamedSubject extends Subject {
  name: string;
  path: string;
  ended: boolean;
  /** Name in letters and in the audit, where the name itself would tell something of the person. */
  told?: string;
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

/** A unit at work, by its id; a township where that is asked. */
const unit = async (db: Db, id: string, kinds: readonly UnitKind[]): Promise<string | undefined> =>
  isId(id)
    ? (
        await db
          .selectFrom('unit')
          .select('name')
          .where('id', '=', id)
          .where('active', '=', true)
          .where('kind', 'in', [...kinds])
          .executeTakeFirst()
      )?.name
    : undefined;

const CATEGORIES = new Map<string, DecisionCategory>(
  Object.values(DecisionCategory).map((one) => [one, one]),
);

/** Name and page of a subject of each kind that is not a matter; null: there is no such thing. */
const STANDING: Readonly<
  Record<
    Exclude<FollowKind, FollowKind.DECISION>,
    (db: Db, subject: string) => Promise<Pick<NamedSubject, 'name' | 'path' | 'told'> | null>
  >
> = {
  [FollowKind.UNIT]: async (db, id) => {
    const name = await unit(db, id, Object.values(UnitKind));
    return name === undefined ? null : { name: `${name}承办的事项`, path: `/zhengji?danwei=${id}` };
  },
  [FollowKind.TOWN]: async (db, id) => {
    const name = await unit(db, id, [UnitKind.TOWNSHIP]);
    return name === undefined ? null : { name: `${name}承办和配合的事项`, path: `/mulu?danwei=${id}` };
  },
  [FollowKind.CATEGORY]: async (_db, subject) => {
    const category = CATEGORIES.get(subject);
    return category
      ? {
          name: DECISION_CATEGORY_LABELS[category],
          path: `/mulu?leibie=${DECISION_CATEGORY_WORDS[category]}`,
        }
      : null;
  },
  [FollowKind.COUNTY]: async () => ({ name: '全县新开始的征求意见', path: '/zhengji' }),
  [FollowKind.AUDIENCE]: async (_db, subject) => {
    const groups = audiencesIn(subject);
    const told = MOMENT_LABELS.PUSHED;
    const name = groups?.length ? `${told}：${audienceWords(groups)}` : told;
    return groups && { name, told, path: '/tuisong' };
  },
};

/** The one form in which a subject is kept, where it could be written otherwise. */
const KEPT: Partial<Record<FollowKind, (subject: string) => string>> = {
  [FollowKind.COUNTY]: () => '',
  [FollowKind.AUDIENCE]: (subject) => audienceSubject(audiencesIn(subject) ?? []),
};

/** Name of a subject; null: there is no such thing. */
export async function subjectNamed(db: Db, { kind, subject }: Subject): Promise<NamedSubject | null> {
  if (kind !== FollowKind.DECISION) {
    const standing = await STANDING[kind](db, subject);
    return standing && { kind, subject: KEPT[kind]?.(subject) ?? subject, ended: false, ...standing };
  }
  const found = await matter(db, subject);
  if (!found) return null;
  const path = `/juece/${encodeURIComponent(subject)}`;
  return { kind, subject, name: found.name, path, ended: found.phase !== null && OVER.includes(found.phase) };
}
