import { type RawBuilder, sql } from 'kysely';
import type { PushView } from '#schema/push/push-view.ts';
import { audienceCounts } from '#server/domains/following/audience-counts.queries.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { type Audience, shownCount } from '#server/law/following/audience.ts';
import { LOGGED } from './push-log-columns.ts';
import { overseesPushes, pushes } from './push.permissions.ts';

const SHOWN = sql<
  Omit<PushView, 'log'>
>`p.id, u.name as "unitName", p.groups, p.title, p.text, p.page_kind as "pageKind",
  p.page_title as "pageTitle", p.path, p.sent_at as "sentAt"`;

/** Place in a list. */
interface Asked {
  first: number | null;
  after: string | null;
}

async function rowsOf<Row extends { id: string; sentAt: Date }>(
  db: Db,
  { first, after }: Asked,
  { columns, where }: { columns: RawBuilder<Row>; where: RawBuilder<unknown> },
) {
  const size = pageSize(first, 20);
  const place = placeOf(after);
  const later = place ? sql`(p.sent_at, p.id) < (${place.at}, ${place.id}::uuid)` : sql`true`;
  const { rows } = await sql<Row>`select ${columns} from push p join unit u on u.id = p.unit_id
    where ${where} and ${later} order by p.sent_at desc, p.id desc limit ${size + 1}`.execute(db);
  return pageOf(rows, size, ({ sentAt, id }) => placeKeys({ at: sentAt, id }));
}

/** Pushes that were sent (定向推送), the latest first; for everybody. */
export const sentPushes = (context: Context, asked: Asked) =>
  read(context, async (db) => {
    const { nodes, pageInfo } = await rowsOf(db, asked, {
      columns: SHOWN,
      where: sql`true`,
    });
    return { nodes: nodes.map((push): PushView => ({ ...push, log: null })), pageInfo };
  });

interface Logged extends Omit<PushView, 'log'> {
  followers: Partial<Record<Audience, number>>;
  reason: string;
  writtenBy: string;
  writtenAt: Date;
  approvedBy: string;
  sent: number;
  failed: number;
  queued: number;
  unwritten: number;
}

/** 推送记录: of one's own unit, the office of all; numbers of persons, nobody's group. */
export const pushLog = (context: Context, asked: Asked) => {
  demand(context, pushes, 'pushLog');
  const all = overseesPushes.allows(context.actor);
  const where = all ? sql`true` : sql`p.unit_id = ${actorOf(context).unitId}`;
  return readAsSystem(context, async (db) => {
    const { nodes, pageInfo } = await rowsOf(db, asked, {
      columns: sql<Logged>`${SHOWN}, ${LOGGED}`,
      where,
    });
    return { nodes: nodes.map(viewOf), pageInfo };
  });
};

/** None at all is told; of a few no number. */
const few = (persons: number) => (persons === 0 ? 0 : shownCount(persons));

function viewOf({ followers, reason, writtenBy, writtenAt, approvedBy, ...row }: Logged): PushView {
  const { sent, failed, queued, unwritten, ...push } = row;
  return {
    ...push,
    log: {
      reason,
      writtenBy,
      writtenAt: new Date(writtenAt),
      approvedBy,
      groups: audienceCounts(push.groups, followers),
      sent: few(sent),
      failed: few(failed),
      waiting: few(queued + unwritten),
    },
  };
}
