import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { BlankValues } from '#server/law/casepaper/paper-blank.ts';
import {
  channelWords,
  materialWords,
  type ServedParticipant,
  servedOf,
} from '#server/domains/hearing/served.queries.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import type { PaperSource } from './paper-ground.queries.ts';

interface Announced {
  id: string;
  name: string;
  heldOn: CalendarDay;
  startsAt: string | null;
  place: string | null;
}

/** The hearings whose list of participants is published (听证参加人名单已公布). */
export async function hearingGrounds(
  db: Db,
  decisionId: string,
  kind: CasePaperKind,
): Promise<PaperSource[]> {
  const { rows } = await sql<Announced>`
    select id, name, held_on::text as "heldOn", starts_at as "startsAt", place from hearing
    where decision_id = ${decisionId} and list_published_at is not null and stage <> 'CANCELLED'
      and held_on is not null order by no`.execute(db);
  return rows.map((hearing) => ({
    subjectId: hearing.id,
    subject: `${hearing.name}（${inChinese(hearing.heldOn)}）`,
    values: () => (kind === CasePaperKind.HEARING_DELIVERY ? deliveryOf(db, hearing) : noticeOf(db, hearing)),
  }));
}

async function noticeOf(db: Db, { id, name, heldOn, startsAt, place }: Announced): Promise<BlankValues> {
  return {
    听证会名称: name,
    听证日期: heldOn,
    听证时间: startsAt ?? '',
    听证地点: place ?? '',
    通知情况: [['序号', '方面', '姓名', '通知'], ...(await servedOf(db, { id })).map(cells)],
  };
}

/** 送达回证: how the materials reached each participant, by whose hand, on what evidence. */
async function deliveryOf(db: Db, { id, name, heldOn }: Announced): Promise<BlankValues> {
  return {
    听证会名称: name,
    听证日期: heldOn,
    送达情况: [
      ['序号', '方面', '姓名', '材料送达', '签收的回证'],
      ...(await servedOf(db, { id })).map(served),
    ],
  };
}

const served = (one: ServedParticipant): string[] => [
  String(one.position),
  STAKEHOLDER_SIDE_LABELS[one.side],
  one.name,
  materialWords(one),
  one.receipt?.name ?? '',
];

const cells = ({ position, side, name, told }: ServedParticipant): string[] => [
  String(position),
  STAKEHOLDER_SIDE_LABELS[side],
  name,
  channelWords(told) || '还没有通知',
];
