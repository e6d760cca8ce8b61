import { type RawBuilder, sql } from 'kysely';
import { COUNTY_MOMENTS, FollowKind, MomentKind } from '#server/law/following/following-words.ts';

/** The moments `m` whose matter has what stands in one of its lists. */
const ofMatters = (subject: RawBuilder<string>, list: 'unit_ids' | 'categories') =>
  sql<boolean>`m.decision_no in (select d.no from decision d where ${subject} = any(d.${sql.ref(list)}::text[]))`;

/** The moments `m` of what a unit leads; its pushes go to the groups alone. */
const ofUnit = (subject: RawBuilder<string>) =>
  sql<boolean>`(m.unit_id::text = ${subject} and m.kind <> ${sql.lit(MomentKind.PUSHED)})`;

/** The pushes `m` to one of these groups; to any, where none is named. */
const toGroups = (subject: RawBuilder<string>) =>
  sql<boolean>`(m.kind = ${sql.lit(MomentKind.PUSHED)} and (${subject} = '' or m.key in (
    select 'push:' || p.id from push p where p.groups && string_to_array(${subject}, ','))))`;

/** Which moments `m` concern what is followed (关注的对象), by its kind: the one place where that is said. */
const CONCERNING: Readonly<Record<FollowKind, (subject: RawBuilder<string>) => RawBuilder<boolean>>> = {
  [FollowKind.DECISION]: (subject) => sql`m.decision_no = ${subject}`,
  [FollowKind.UNIT]: ofUnit,
  [FollowKind.TOWN]: (subject) => sql`(${ofUnit(subject)} or ${ofMatters(subject, 'unit_ids')})`,
  [FollowKind.CATEGORY]: (subject) => ofMatters(subject, 'categories'),
  [FollowKind.COUNTY]: () => sql`m.kind in (${sql.join(COUNTY_MOMENTS.map((kind) => sql.lit(kind)))})`,
  [FollowKind.AUDIENCE]: toGroups,
};

/** Whether `m` concerns this. */
export const concerns = ({ kind, subject }: { kind: FollowKind; subject: string }): RawBuilder<boolean> =>
  CONCERNING[kind](sql`${subject}::text`);

/** Whether `m` concerns the follow that the query calls `follow`. */
export const concernsFollow = (follow: string): RawBuilder<boolean> => {
  const column = (name: string) => sql.ref<string>(`${follow}.${name}`);
  const cases = Object.values(FollowKind).map(
    (kind) => sql`when ${sql.lit(kind)} then ${CONCERNING[kind](column('subject'))}`,
  );
  return sql`case ${column('kind')} ${sql.join(cases, sql` `)} end`;
};
