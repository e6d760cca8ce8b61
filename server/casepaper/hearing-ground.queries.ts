import { sql } from 'kysely';
import type { MessageStatus } from '#schema/message/message-kind.ts';
import type { Db } from '#server/kernel/context.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { BlankValues } from '#server/law/casepaper/paper-blank.ts';
import { STAKEHOLDER_SIDE_LABELS, type StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { DELIVERY_WAY_LABELS, type DeliveryWay } from '#server/law/people/notification.ts';
import { outcomeOf } from '#server/telling/delivery-outcome.ts';
import type { PaperSource } from './paper-ground.queries.ts';

interface Announced {
  id: string;
  name: string;
  heldOn: CalendarDay;
  startsAt: string | null;
  place: string | null;
}

/** The hearings whose list of participants is published (听证参加人名单已公布). */
export async function hearingGrounds(db: Db, decisionId: string): Promise<PaperSource[]> {
  const { rows } = await sql<Announced>`
    select id, name, held_on::text as "heldOn", starts_at as "startsAt", place from hearing
    where decision_id = ${decisionId} and list_published_at is not null and stage <> 'CANCELLED'
      and held_on is not null order by no`.execute(db);
  return rows.map((hearing) => ({
    subjectId: hearing.id,
    subject: `${hearing.name}（${inChinese(hearing.heldOn)}）`,
    values: () => valuesOf(db, hearing),
  }));
}

async function valuesOf(db: Db, { id, name, heldOn, startsAt, place }: Announced): Promise<BlankValues> {
  return {
    听证会名称: name,
    听证日期: heldOn,
    听证时间: startsAt ?? '',
    听证地点: place ?? '',
    通知情况: [['序号', '方面', '姓名', '通知'], ...(await participantsOf(db, id)).map(cells)],
  };
}

interface Told {
  position: number;
  side: StakeholderSide;
  name: string;
  way: DeliveryWay | null;
  status: MessageStatus | null;
  sentAt: Date | null;
  settledAt: Date | null;
}

const cells = ({ position, side, name, ...told }: Told): string[] => [
  String(position),
  STAKEHOLDER_SIDE_LABELS[side],
  name,
  wordsOf(told),
];

const wordsOf = ({ way, status, ...at }: Pick<Told, 'way' | 'status' | 'sentAt' | 'settledAt'>) =>
  way && status ? `${DELIVERY_WAY_LABELS[way]}，${outcomeOf({ status, ...at })}` : '还没有通知';

/** Who is on the list, and what became of the last notice that they take part (告知), by the record of the channel. */
async function participantsOf(db: Db, hearingId: string): Promise<Told[]> {
  const topics = [HearingTiding.LIST_PUBLISHED, HearingTiding.PROMOTED, HearingTiding.POSTPONED].map(
    (tiding) => `hearing:${tiding}`,
  );
  const { rows } = await sql<Told>`
    select p.position, p.side, p.display_name as name, m.way, m.status, m.sent_at as "sentAt",
      m.settled_at as "settledAt"
    from hearing_participant p left join lateral (
      select way, status, sent_at, settled_at from message m
      where m.recipient_id = coalesce(p.sign_up_id, p.id) and m.topic = any(${sql.val(topics)}::text[])
      order by m.created_at desc limit 1) m on true
    where p.hearing_id = ${hearingId} and p.declined_at is null order by p.position`.execute(db);
  return rows;
}
