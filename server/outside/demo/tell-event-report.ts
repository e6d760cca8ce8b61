import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { newId } from '#schema/kernel/id.ts';
import { correctEventReport } from '#server/domains/event/correct-event-report.ts';
import { placeCodeOf } from '#server/domains/event/feedback-ticket.ts';
import { giveEventFeedback } from '#server/domains/event/give-event-feedback.ts';
import { publishEventReport } from '#server/domains/event/publish-event-report.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { recordEventOpinion } from '#server/domains/event/record-event-opinion.ts';
import { saveEventReport } from '#server/domains/event/save-event-report.ts';
import { addEventPhoto } from '#server/engines/files/add-event-photo.ts';
import { takeFile } from '#server/engines/files/take-file.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import { announceEvent } from './announce-event.ts';
import { pngOf } from './picture.ts';
import {
  lastVisit,
  PAST_CORRECTION,
  PAST_FEEDBACK,
  PAST_OPINIONS,
  PAST_PICTURES,
  PAST_REPORT,
  VISIT_OPINIONS,
} from './story-event-report.ts';
import { kept, type Teller } from './teller.ts';

const OFFICE = 'zhengban';
const REVIEWER = 'baomi';

/** After the open day: how it was for those who came, the report with its pictures, and a correction that everybody sees. */
export async function tellEventReport(teller: Teller, id: string): Promise<void> {
  await teller.clock('2026-05-20', '11:30');
  await feedback(teller, id);
  await teller.clock('2026-05-25', '10:00');
  const version = () => teller.version('event', id);
  const opinions = PAST_OPINIONS.map((one) => ({ ...one, id: newId(), category: null }));
  const input = { ...PAST_REPORT, opinions, pictures: await pictures(teller, id) };
  kept(await saveEventReport(teller.as(OFFICE), id, await version(), input));
  kept(await PAPERS.EVENT.submit(teller.as(OFFICE), id, await version(), []));
  kept(await PAPERS.EVENT.pass(teller.as(REVIEWER), id, await version()));
  kept(await publishEventReport(teller.as(OFFICE), id, await version()));
  await teller.clock('2026-05-27', '15:00');
  kept(await correctEventReport(teller.as(OFFICE), id, await version(), PAST_CORRECTION));
}

/** A visit of last week: what was heard is noted, the report is still to be written, and those who came can judge it. */
export async function tellLastVisit(teller: Teller): Promise<void> {
  const id = await announceEvent(teller, '2026-11-03', lastVisit(teller.shift));
  await teller.clock('2026-11-12', '10:30');
  for (const text of VISIT_OPINIONS)
    kept(await recordEventOpinion(teller.as(OFFICE), id, { id: newId(), text, category: null, answer: '' }));
}

/** Through the door of every upload. */
const pictures = (teller: Teller, eventId: string) =>
  Promise.all(
    PAST_PICTURES.map(async ({ name, drawing, alt, caption }) => {
      const source = Readable.from(pngOf(drawing));
      const file = await takeFile(teller.services.media, { name, source, maxMegabytes: 5 });
      const id = kept(await addEventPhoto(teller.as(OFFICE), { id: newId(), eventId }, file));
      return { id, alt, caption, consent: true };
    }),
  );

/** With the code that was shown at the place. */
async function feedback(teller: Teller, eventId: string): Promise<void> {
  const { services } = teller;
  const [event] = await teller.rows<{ no: string }>('select no from event where id = $1', [eventId]);
  const noticeVersion = await noticeInForce(services.database.em.fork().getKysely());
  const who = { receiptNo: '', lookupCode: '', placeCode: placeCodeOf(services.seal, eventId) };
  for (const answer of PAST_FEEDBACK)
    kept(
      await giveEventFeedback(teller.as(null), {
        ...answer,
        ...who,
        no: event?.no ?? '',
        idempotencyKey: randomUUID(),
        noticeVersion,
      }),
    );
}
