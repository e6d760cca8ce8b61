import { sql } from 'kysely';
import type {
  ClauseOpinions,
  OpinionOverviewView,
  ThemeOpinions,
  TownOpinions,
  WeekOpinions,
} from '#schema/consultation/opinion-overview-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { inDraftOrder } from '#server/law/draft/clause-number.ts';
import type { Outcome } from '#server/law/feedback/outcome.ts';
import { FROM_COMMENTS } from '../comment/comment-select.ts';
import { handled } from '../comment/desk-comment.queries.ts';
import { FROM_TALLIES, UNCONFIRMED } from '../comment/tally.queries.ts';
import { admit, seesDesk } from '../consultation.permissions.ts';

interface Tallied {
  clauseNo: string | null;
  stance: Stance;
  themeId: string | null;
  title: string | null;
  result: Outcome | null;
  withdrawn: boolean;
  undisposed: boolean;
  comments: number;
  people: number;
}

/** 民意一览 of a consultation, for those who have its desk: counted from the tallies; the words are read for the names of towns alone. */
export async function opinionOverview(
  context: Context,
  consultationId: string,
): Promise<OpinionOverviewView> {
  admit(context, seesDesk, '查看意见');
  return read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    const all = await tallies(db, consultationId);
    const rows = all.filter(({ withdrawn }) => !withdrawn);
    return {
      comments: sum(rows),
      people: rows.reduce((total, { people }) => total + people, 0),
      withdrawn: sum(all.filter(({ withdrawn }) => withdrawn)),
      undisposed: sum(rows.filter(({ undisposed }) => undisposed)),
      unthemed: sum(rows.filter(({ themeId }) => themeId === null)),
      stances: stancesIn(rows),
      clauses: clausesIn(rows),
      themes: themesIn(rows),
      weeks: await weeks(db, consultationId),
      towns: await towns(db, consultationId),
    };
  });
}

async function tallies(db: Db, consultationId: string): Promise<Tallied[]> {
  const { rows } = await sql<Tallied>`
    select t.clause_no as "clauseNo", t.stance, t.cluster_id as "themeId", l.title,
      case when e.state = 'CONFIRMED' then e.result end as result,
      t.status = 'WITHDRAWN' as withdrawn, ${UNCONFIRMED} as undisposed,
      sum(t.comments)::int as comments, sum(t.people)::int as people
    from ${FROM_TALLIES} left join comment_cluster l on l.id = t.cluster_id
    where t.consultation_id = ${consultationId}
    group by 1, 2, 3, 4, 5, 6, 7 having sum(t.comments) > 0`.execute(db);
  return rows;
}

const sum = (rows: readonly Tallied[]) => rows.reduce((total, { comments }) => total + comments, 0);

const stancesIn = (rows: readonly Tallied[]) =>
  Object.values(Stance).map((stance) => ({
    stance,
    count: sum(rows.filter((row) => row.stance === stance)),
  }));

function clausesIn(rows: readonly Tallied[]): ClauseOpinions[] {
  const byClause = Map.groupBy(rows, ({ clauseNo }) => clauseNo);
  const named = inDraftOrder([...byClause.keys()].filter((no) => no !== null));
  return [...(byClause.has(null) ? [null] : []), ...named].map((clauseNo) => {
    const own = byClause.get(clauseNo) ?? [];
    return { clauseNo, count: sum(own), stances: stancesIn(own) };
  });
}

const themesIn = (rows: readonly Tallied[]): ThemeOpinions[] =>
  [...Map.groupBy(rows, ({ themeId }) => themeId)]
    .flatMap(([id, own]) => {
      const [first] = own;
      if (id === null || !first) return [];
      return [
        { id, title: first.title ?? '', count: sum(own), stances: stancesIn(own), result: first.result },
      ];
    })
    .toSorted((one, other) => other.count - one.count || one.title.localeCompare(other.title, 'zh'));

/** Weeks from the one of the opening to the one of the closing or of today; weeks without any are rows of their own. */
async function weeks(db: Db, consultationId: string): Promise<WeekOpinions[]> {
  const { rows } = await sql<WeekOpinions>`
    with came as (
      select date_trunc('week', t.day::timestamp)::date as week, sum(t.comments)::int as count
      from comment_day_tally t where t.consultation_id = ${consultationId} group by 1 having sum(t.comments) > 0
    ), span as (
      select least(date_trunc('week', k.opens_on::timestamp)::date, (select min(week) from came)) as first,
        greatest(least(k.closes_on, app_today()), (select max(week) from came)) as last
      from consultation k where k.id = ${consultationId} and k.opens_at is not null
    )
    select w::date::text as "from", (w::date + 6)::text as until, coalesce(n.count, 0) as count
    from span cross join generate_series(span.first::timestamp, span.last::timestamp, interval '7 days') w
    left join came n on n.week = w::date order by w`.execute(db);
  return rows;
}

/**
 * Opinions whose words name a town of the county; one may name several. A county that has told no towns is known by its
 * townships.
 */
async function towns(db: Db, consultationId: string): Promise<TownOpinions[]> {
  const { rows } = await sql<TownOpinions>`
    with said as materialized (
      select coalesce(v.text, c.text) as text from ${FROM_COMMENTS}
      where c.consultation_id = ${consultationId} and s.status <> 'WITHDRAWN')
    select t.name, (select count(*)::int from said where position(t.name in said.text) > 0) as count
    from (
      select w.town ->> 'name' as name, w.place as position
      from site_profile p cross join jsonb_array_elements(p.towns) with ordinality as w (town, place)
      union all select regexp_replace(u.name, '(人民政府|办事处)$', ''), u.position from unit u
      where u.kind = 'TOWNSHIP' and u.active and not exists (select from site_profile p where p.towns <> '[]')
    ) t order by 2 desc, t.position, t.name`.execute(db);
  return rows;
}
