import { sql } from 'kysely';
import type { VillagePostingView, VillageView } from '#schema/village/village-view.ts';
import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { allDue, postedStanding } from '#server/law/village/disclosure-due.ts';
import type { DisclosureKind } from '#server/law/village/disclosure-kind.ts';
import { readPeriod } from '#server/law/village/disclosure-period.ts';
import type { PostedContent } from '#server/law/village/village-posting.ts';

type Row = Omit<VillageView, 'owed'> & { posted: { kind: DisclosureKind; period: string }[] };

/** Villages with the periods that each has posted, by town in the county's order. */
const rows = (db: Db) =>
  db
    .selectFrom('village as v')
    .innerJoin('unit as u', 'u.id', 'v.town_id')
    .select(['v.id', 'v.no', 'v.name', 'v.finance_monthly as financeMonthly', 'v.since', 'v.version'])
    .select('v.ended_on as endedOn')
    .select(sql<VillageView['town']>`json_build_object('id', u.id, 'name', u.name)`.as('town'))
    .select(
      sql<
        Row['posted']
      >`(select coalesce(json_agg(json_build_object('kind', p.kind, 'period', p.period)), '[]')
        from village_posting p where p.village_id = v.id and p.corrects_id is null)`.as('posted'),
    )
    .orderBy('u.position')
    .orderBy('u.code')
    .orderBy(sql`length(v.no)`)
    .orderBy('v.no');

function viewOf({ posted, ...village }: Row, { today, calendar }: Rules): VillageView {
  const periods = (kind: DisclosureKind) =>
    new Set(posted.filter((one) => one.kind === kind).map(({ period }) => period));
  return { ...village, owed: allDue(village, periods, { today, calendar }) };
}

/** Villages of the county (村名录), for everybody; of one town, where it is named. */
export const allVillages = (context: Context, townId: string | null = null): Promise<VillageView[]> =>
  read(context, async (db) => {
    const rules = await rulesOf(db);
    const found = townId === null ? rows(db) : rows(db).where('v.town_id', '=', townId);
    return (await found.execute()).map((row) => viewOf(row, rules));
  });

/** One village by its number. */
export const villageByNo = (context: Context, no: string): Promise<VillageView | null> =>
  read(context, async (db) => {
    const rules = await rulesOf(db);
    const row = await rows(db).where('v.no', '=', no).executeTakeFirst();
    return row ? viewOf(row, rules) : null;
  });

type Picture = Omit<VillagePostingView['pictures'][number], 'url'> & { name: string };
type Told = Omit<VillagePostingView, 'standing' | 'postedOn' | 'entries' | 'pictures'> &
  Pick<PostedContent, 'entries'> & { pictures: Picture[]; postedAt: Date };

const PICTURES = sql<Picture[]>`(
  select coalesce(json_agg(json_build_object('id', f.id, 'width', f.width, 'height', f.height, 'name', f.name, 'alt', one.said->>'alt', 'caption', one.said->>'caption',
    'consent', (one.said->>'consent')::boolean) order by one.place), '[]')
  from jsonb_array_elements(p.content->'pictures') with ordinality as one(said, place)
  join village_photo f on f.id = (one.said->>'id')::uuid)`;

/** Postings of a village about periods of a year, the latest period first, a correction before what it corrects. */
export const postingsOf = (
  context: Context,
  villageId: string,
  year: number | null,
): Promise<VillagePostingView[]> =>
  read(context, async (db) => {
    const { calendar, today } = await rulesOf(db);
    const { rows: told } = await sql<Told>`select p.id, p.kind, p.period, p.content->>'text' as text,
        p.content->'entries' as entries, ${PICTURES} as pictures, p.content->>'signedByName' as "signedByName",
        p.content->>'signedOn' as "signedOn", p.content->>'supervisorName' as "supervisorName",
        p.corrects_id as "correctsId", p.reason, p.posted_at as "postedAt",
        (select k.id from village_posting k where k.corrects_id = p.id) as "correctedById"
      from village_posting p where p.village_id = ${villageId}
        and p.period like ${`${year ?? Number(today.slice(0, 4))}-%`}
      order by p.posted_at desc, p.id desc`.execute(db);
    return told
      .map(({ postedAt, pictures, ...posting }) => ({
        ...posting,
        pictures: pictures.map(({ name, ...one }) => ({ ...one, url: fileHref(one.id, name) })),
        ...standingOf(posting.period, postedAt, calendar),
      }))
      .toSorted((one, other) => lastDay(other.period).localeCompare(lastDay(one.period)));
  });

const fileHref = (id: string, name: string): string => `/files/${id}/${encodeURIComponent(name)}`;

const lastDay = (period: string): string => readPeriod(period)?.lastDay ?? period;

function standingOf(period: string, postedAt: Date, calendar: Rules['calendar']) {
  const postedOn = dayOf(postedAt);
  const told = readPeriod(period);
  return { postedOn, standing: told ? postedStanding(told, postedOn, calendar) : ('POSTED' as const) };
}
