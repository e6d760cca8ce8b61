import { sql } from 'kysely';
import { facts, heading, paragraphs, type SheetBlock, table } from '#schema/kernel/sheet.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { type CalendarDay, dayOf, inChinese, inShanghai } from '#server/law/calendar/calendar-day.ts';
import { STAKEHOLDER_SIDE_LABELS, type StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HEARING_STAGE_LABELS, type HearingStage } from '#server/law/hearing/hearing-stage.ts';
import {
  HEARING_NOTICE_LABELS,
  HearingNoticeKind,
  PARTICIPANT_ORIGIN_LABELS,
  type ParticipantOrigin,
} from '#server/law/hearing/hearing-words.ts';
import { DELIVERY_WAY_LABELS, type DeliveryWay } from '#server/law/people/notification.ts';
import { FilePart } from '#server/law/archive/process-file.ts';
import { both, type Piece, type Places } from './piece.ts';

interface HeldHearing {
  no: string;
  name: string;
  stage: HearingStage;
  purpose: string;
  host: string;
  heldOn: CalendarDay | null;
  startsAt: string | null;
  place: string | null;
  chair: string | null;
  recorder: string | null;
  observersCame: number;
  pressCame: number;
  notices: { kind: HearingNoticeKind; text: string; at: string }[];
  participants: readonly Seat[];
  draw: object | null;
}

interface Seat {
  position: number;
  side: StakeholderSide;
  origin: ParticipantOrigin;
  displayName: string;
  capacity: string;
  deliveredOn: CalendarDay | null;
  servedAt: string | null;
  servedWay: DeliveryWay | null;
  servedBy: string | null;
  receipt: string | null;
  attended: boolean | null;
  signedOn: CalendarDay | null;
  refusalReason: string | null;
}

/** Everything of the announced hearings of a decision (听证会材料), as it was published; who signed up is not taken along. */
export async function* hearingPieces(db: Db, decisionId: string, places: Places): AsyncGenerator<Piece> {
  for (const hearing of await hearingsOf(db, decisionId)) {
    const { name, notices } = hearing;
    const next = (label: string) => places.next(FilePart.HEARING, label, name);
    for (const [label, kinds, holds] of PAPERS) {
      const told = notices.filter(({ kind }) => kinds.includes(kind));
      if (told.length === 0) continue;
      const sheet = { title: `${name}：${label}`, blocks: told.flatMap(noticeBlocks) };
      yield* both(next(label), sheet.title, sheet, told, holds);
    }
    const label = '听证会情况和参加人名册';
    const title = `${name}：${label}`;
    yield* both(next(label), title, { title, blocks: courseBlocks(hearing) }, hearing);
  }
}

const K = HearingNoticeKind;
const PAPERS: readonly (readonly [
  label: string,
  kinds: readonly HearingNoticeKind[],
  holds: readonly ArchiveItem[],
])[] = [
  ['听证会公告及公示', [K.NOTICE, K.METHOD, K.POOL, K.DRAW, K.LIST, K.POSTPONED, K.CANCELLED], []],
  // Statements made at a hearing count as public opinions too (第十八条).
  ['听证记录', [K.RECORD], [ArchiveItem.HEARING_RECORD, ArchiveItem.PUBLIC_OPINIONS]],
  ['听证报告', [K.REPORT], [ArchiveItem.ADOPTION]],
];

const noticeBlocks = ({ kind, text, at }: HeldHearing['notices'][number]): SheetBlock[] => [
  heading(`${HEARING_NOTICE_LABELS[kind]}（${inChinese(dayOf(new Date(at)))}公布）`),
  ...paragraphs(text),
];

const HEAD = ['序号', '方面', '姓名', '身份', '产生方式', '材料送达', '到会', '确认记录'] as const;

const courseBlocks = (hearing: HeldHearing): SheetBlock[] => [
  facts([
    ['编号', hearing.no],
    ['事项', hearing.purpose],
    ['主持单位', hearing.host],
    ['时间', hearing.heldOn && `${inChinese(hearing.heldOn)}${hearing.startsAt ?? ''}`],
    ['地点', hearing.place],
    ['主持人', hearing.chair],
    ['记录人', hearing.recorder],
    ['到场', `旁听${hearing.observersCame}人，记者${hearing.pressCame}人`],
    ['办理环节', HEARING_STAGE_LABELS[hearing.stage]],
  ]),
  table(HEAD, hearing.participants.map(seatCells)),
];

const seatCells = (seat: Seat): string[] => [
  String(seat.position),
  STAKEHOLDER_SIDE_LABELS[seat.side],
  seat.displayName,
  seat.capacity,
  PARTICIPANT_ORIGIN_LABELS[seat.origin],
  serviceOf(seat),
  seat.attended === null ? '' : seat.attended ? '到会' : '未到会',
  seat.signedOn ? `${inChinese(seat.signedOn)}签字` : seat.refusalReason ? `拒签：${seat.refusalReason}` : '',
];

/** 送达: by which way, when, by whom; a day alone where it was registered so. */
const serviceOf = ({ servedAt, servedWay, servedBy, receipt, deliveredOn }: Seat): string =>
  servedAt && servedWay
    ? [
        DELIVERY_WAY_LABELS[servedWay],
        inShanghai(new Date(servedAt)),
        servedBy,
        receipt ? `送达回证：${receipt}` : '',
      ]
        .filter(Boolean)
        .join('，')
    : deliveredOn
      ? inChinese(deliveredOn)
      : '';

const SEATS = sql`(select coalesce(jsonb_agg(jsonb_build_object('position', p.position, 'side', p.side,
  'origin', p.origin, 'displayName', p.display_name, 'capacity', p.capacity, 'deliveredOn', p.delivered_on,
  'servedAt', p.served_at, 'servedWay', p.served_way, 'servedBy', (select s.name from person s where s.id = p.served_by_id),
  'receipt', (select f.name from decision_file f where f.id = p.service_receipt_id),
  'attended', p.attended, 'signedOn', p.signed_on, 'refusalReason', p.refusal_reason) order by p.position), '[]')
  from hearing_participant p where p.hearing_id = h.id and p.declined_at is null)`;

async function hearingsOf(db: Db, decisionId: string): Promise<HeldHearing[]> {
  const { rows } = await sql<HeldHearing>`
    select h.no, h.name, h.stage, h.purpose, h.host, h.held_on::text as "heldOn", h.starts_at as "startsAt",
      h.place, h.chair, h.recorder, h.observers_came as "observersCame", h.press_came as "pressCame",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'text', n.text, 'at', n.at) order by n.at, n.id), '[]')
        from hearing_notice n where n.hearing_id = h.id) as notices,
      ${SEATS} as participants,
      (select jsonb_build_object('commitment', w.commitment, 'poolDigest', w.pool_digest, 'pool', w.pool,
        'seed', w.seed, 'publicDigits', w.public_digits, 'result', w.result)
        from hearing_draw w where w.hearing_id = h.id) as draw
    from hearing h where h.decision_id = ${decisionId} and h.notice_published_at is not null
    order by h.no`.execute(db);
  return rows;
}
