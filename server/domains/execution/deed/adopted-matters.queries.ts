import { type RawBuilder, sql } from 'kysely';
import type { AdoptedMatter } from '#schema/execution/adopted-deed-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { adoptedMatter, type PublishedMatter } from './adopted-lines.queries.ts';

interface ListedMatter extends PublishedMatter {
  publishedOn: CalendarDay;
}

/** Published decisions with a published report by which something was adopted (有采纳意见的决策). */
const listed = (db: Db, where: RawBuilder<unknown>) =>
  sql<ListedMatter>`
    select d.id, d.no, d.title, d.phase, p.on::text as "publishedOn" from decision d
    join lateral (select max(r.happened_on) as on from decision_record r
      where r.decision_id = d.id and r.kind = 'PUBLICATION'
        and not exists (select from decision_record n where n.replaces_id = r.id)) p on p.on is not null
    where exists (select from adoption_report a join consultation c on c.id = a.consultation_id,
        jsonb_array_elements(a.rows) line
      where c.decision_id = d.id and a.published_at is not null
        and line ->> 'result' in ('ADOPTED', 'PARTLY_ADOPTED')) and ${where}`.execute(db);

/** 您提过，我们做了 of one decision. Records are not public: of them only what was reviewed for everybody is read here. */
export const adoptedMatterOf = (context: Context, no: string): Promise<AdoptedMatter | null> =>
  readAsSystem(context, async (db) => {
    const [found] = (await listed(db, sql`d.no = ${no}`)).rows;
    return found ? adoptedMatter(db, found) : null;
  });

/** The same of every decision, the one published last first, a keyset page. */
export const adoptedMatters = (context: Context, first: number | null, after: string | null) =>
  readAsSystem(context, async (db) => {
    const size = pageSize(first, 20);
    const keys = keysOf(after, 2);
    const beyond = keys ? sql`(p.on, d.no) < (${String(keys[0])}::date, ${String(keys[1])})` : sql`true`;
    const { rows } = await listed(db, sql`${beyond} order by p.on desc, d.no desc limit ${size + 1}`);
    const page = pageOf(rows, size, ({ publishedOn, no }) => [publishedOn, no]);
    const nodes = await Promise.all(page.nodes.map((one) => adoptedMatter(db, one)));
    return { ...page, nodes: nodes.filter((one) => one !== null) };
  });
