import { noticeLines } from '#server/law/event/event-notice.ts';
import type { EventRecord } from './event-record.ts';

const instant = (text: string | null | undefined) => (text ? new Date(text) : null);

/** 公告全文, by the very function that writes it: as everybody will read it. */
export function NoticePreview({ event }: { event: EventRecord }) {
  const lines = noticeLines(
    {
      ...event,
      kind: event.kind,
      signUpOpensAt: instant(event.signUpOpensAt),
      signUpClosesAt: instant(event.signUpClosesAt),
    },
    event.slots.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
  );
  return <p className="said">{lines.join('\n')}</p>;
}
