import type { PressConferenceView } from '#schema/press/press-view.ts';
import { eventByNo } from '#server/domains/event/event.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { accreditationClosesAt, refuseAccreditationNow } from '#server/law/press/press-accreditation.ts';
import { refuseAskingNow } from '#server/law/press/press-question.ts';
import { announcedNames } from '#server/law/press/press-conference.ts';
import { refuseUnopened } from '#server/law/press/press-sign-up.ts';
import { refuseUntranscribed } from '#server/law/press/press-transcript.ts';
import { accreditationsOf, outletsOf } from './accreditations.queries.ts';
import { pressPostsBetween, pressStanding } from './press-live.queries.ts';
import { questionsOf } from './press-questions.queries.ts';
import { transcriptOf } from './press-transcript.queries.ts';
import { pressesFor } from './press.permissions.ts';

/** A press conference by the number of its event (新闻发布会), as the requester may see it; null: there is none. */
export async function conferenceByNo(context: Context, no: string): Promise<PressConferenceView | null> {
  const event = await eventByNo(context, no);
  if (!event || event.kind !== EventKind.PRESS_CONFERENCE) return null;
  const { id, unitIds, startsAt } = event;
  const own = pressesFor(context.actor, 'recordQuestion', event);
  const seen = await read(context, async (db) => {
    const standing = await pressStanding(db, id);
    return (
      standing && {
        ...standing,
        posts: await pressPostsBetween(db, id, 0, standing.live.lastSeq),
        questions: await questionsOf(db, id, own),
        accreditations: own ? await accreditationsOf(db, id) : [],
        transcript: await transcriptOf(db, id),
      }
    );
  });
  if (!seen) return null;
  const { now, ...rest } = seen;
  return {
    ...rest,
    id,
    unitIds,
    event,
    accreditationClosesAt: accreditationClosesAt(startsAt),
    accreditationFindings: refuseUnopened(event.pressSignUp, () =>
      refuseAccreditationNow(seen.stage, startsAt, now),
    ),
    askingFindings: refuseUnopened(event.pressSignUp, () => refuseAskingNow(seen.stage, startsAt, now)),
    announcedSpeakers: announcedNames(event),
    outlets: await readAsSystem(context, (db) => outletsOf(db, id)),
    owed: refuseUntranscribed(seen.stage),
  };
}
