import { sql } from 'kysely';
import { facts, heading, paragraphs, type Sheet, type SheetBlock } from '#schema/kernel/sheet.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import { EVENT_KIND_LABELS, EVENT_KINDS, type EventKind } from '#server/law/event/kinds.ts';
import { EVENT_NOTICE_LABELS, type EventNoticeKind } from '#server/law/event/event-words.ts';
import { FilePart } from '#server/law/archive/process-file.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { shanghai } from './paper-words.ts';
import { both, type Piece, type Places } from './piece.ts';

interface HeldEvent {
  no: string;
  kind: EventKind;
  title: string;
  unitName: string;
  place: string;
  startsAt: string;
  endsAt: string;
  /** Whether the decision was published when it began: then it explains what was decided (第三十二条). */
  explains: boolean;
  notices: { kind: EventNoticeKind; text: string; at: string }[];
  report: { summary: string; attendance: Attendance[] } | null;
  transcript: readonly Passage[] | null;
}

/**
 * The announced events about a decision (新闻发布会和开放活动): the notices of each, word for word, and its outcome.
 * One that follows the publication explains the decision; one before it belongs to public participation. Who signed up
 * is not included.
 */
export async function eventPieces(
  db: Db,
  decisionId: string,
  part: FilePart,
  places: Places,
): Promise<Piece[]> {
  const events = await eventsOf(db, decisionId);
  return events
    .filter((event) => partOf(event) === part)
    .flatMap((event) => {
      const label = `${EVENT_KIND_LABELS[event.kind]}：${event.title}`;
      return both(places.next(part, label), label, eventSheet(event), event, holdsOf(event));
    });
}

const partOf = ({ explains }: HeldEvent) => (explains ? FilePart.PUBLICATION : FilePart.PARTICIPATION);

/**
 * Archive items that an event provides once its report or transcript is published: a press conference the explanation,
 * a forum or a visit the public's opinions.
 */
function holdsOf({ kind, explains, report, transcript }: HeldEvent): ArchiveItem[] {
  if (report === null && transcript === null) return [];
  const { hasPress, hears } = EVENT_KINDS[kind];
  if (explains) return hasPress ? [ArchiveItem.INTERPRETATION] : [];
  return hears ? [ArchiveItem.PUBLIC_OPINIONS] : [];
}

const eventSheet = (event: HeldEvent): Omit<Sheet, 'path'> => ({
  title: event.title,
  blocks: [
    facts([
      ['编号', event.no],
      ['类别', EVENT_KIND_LABELS[event.kind]],
      ['主办单位', event.unitName],
      ['时间', `${shanghai(new Date(event.startsAt))}至${shanghai(new Date(event.endsAt))}`],
      ['地点', event.place],
    ]),
    ...event.notices.flatMap(({ kind, text, at }) => [
      heading(`${EVENT_NOTICE_LABELS[kind]}（${inChinese(dayOf(new Date(at)))}公布）`),
      ...paragraphs(text),
    ]),
    ...reportBlocks(event),
    ...transcriptBlocks(event),
  ],
});

const reportBlocks = ({ report }: HeldEvent): SheetBlock[] =>
  report
    ? [
        heading('活动情况'),
        ...paragraphs(`到场人数：${report.attendance.map(countText).join('、')}`),
        ...paragraphs(report.summary),
      ]
    : [];

const countText = ({ category, persons }: Attendance) =>
  `${category ? REPRESENTATIVE_CATEGORY_LABELS[category] : '公众'}${persons}人`;

const transcriptBlocks = ({ transcript }: HeldEvent): SheetBlock[] =>
  transcript
    ? [heading('文字实录'), ...transcript.flatMap(({ speaker, text }) => paragraphs(`${speaker}：${text}`))]
    : [];

async function eventsOf(db: Db, decisionId: string): Promise<HeldEvent[]> {
  const { rows } = await sql<HeldEvent>`
    select e.no, e.kind, e.title, u.name as "unitName", e.place, e.starts_at::text as "startsAt", e.ends_at::text as "endsAt",
      exists (select from decision_record p where p.decision_id = d.id and p.kind = 'PUBLICATION'
        and p.happened_on <= (e.starts_at at time zone 'Asia/Shanghai')::date) as explains,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'text', n.text, 'at', n.at) order by n.at, n.id), '[]')
        from event_notice n where n.event_id = e.id) as notices,
      (select jsonb_build_object('summary', coalesce(k.summary, r.summary), 'attendance', coalesce(k.attendance, r.attendance))
        from event_report r left join lateral (select c.summary, c.attendance from event_correction c
          where c.event_id = r.event_id order by c.at desc, c.id desc limit 1) k on true
        where r.event_id = e.id and e.report_published_at is not null) as report,
      (select t.passages from press_transcript t where t.event_id = e.id and t.published_at is not null) as transcript
    from event e join decision d on d.id = e.decision_id join unit u on u.id = e.unit_id
    where e.decision_id = ${decisionId} and e.published_at is not null order by e.starts_at, e.no`.execute(
    db,
  );
  return rows;
}
