import { offer } from '#client/offer.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { EVENT_KINDS } from '#client/words.ts';
import {
  checkInPath,
  eventReportPath,
  gateListPath,
  pressPath,
  registrationsPath,
  transcriptPath,
} from '#client/staff/ground/addresses/event.ts';
import { canOf } from './event-can.ts';
import type { EventRecord } from './event-record.ts';

/** From the opening on something may be said. */
const HELD: ReadonlySet<string> = new Set(['ONGOING', 'FINISHED', 'REPORT_PUBLISHED', 'ARCHIVED']);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How many have a seat and how many wait, behind the word. */
function signedUp({ slots }: EventRecord): string {
  const groups = slots.flatMap((slot) => slot.groups);
  const waiting = sum(groups.map((group) => group.waiting));
  return `（${sum(groups.map(({ taken }) => taken))}人${waiting > 0 ? `，候补${waiting}人` : ''}）`;
}

/** Where sign-ups, the gate, the press and the report are worked on, once everybody has read the notice. */
export function Elsewhere({ event }: { event: EventRecord }) {
  const { no, kind, stage, publishedAt } = event;
  const recordRegistration = offer(canOf(event), 'recordRegistration');
  const saveReport = offer(canOf(event), 'saveReport');
  const passReview = offer(canOf(event), 'passReview');
  if (!publishedAt) return null;
  const hosts = !notMine(recordRegistration);
  const seated = event.slots.some(({ groups }) => groups.length > 0);
  const links = [
    ...(hosts && seated
      ? [
          [registrationsPath(no), `报名${signedUp(event)}`],
          [gateListPath(no), '签到名单'],
          [checkInPath(no), '现场签到'],
        ]
      : []),
    ...(EVENT_KINDS[kind].hasPress && (hosts || !notMine(passReview))
      ? [
          [pressPath(no), '记者和提问'],
          [transcriptPath(no), '文字实录'],
        ]
      : []),
    ...(HELD.has(stage) && (!notMine(saveReport) || !notMine(passReview))
      ? [[eventReportPath(no), '活动情况']]
      : []),
  ];
  return links.length === 0 ? null : (
    <p className="row">
      {links.map(([href = '', label = '']) => (
        <ButtonLink key={href} look="quiet" href={href}>
          {label}
        </ButtonLink>
      ))}
    </p>
  );
}
