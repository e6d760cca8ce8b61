import { randomUUID } from 'node:crypto';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { publishEventReport } from '#server/domains/event/publish-event-report.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { saveEventReport } from '#server/domains/event/save-event-report.ts';
import { QuestionNotTaken } from '#server/law/press/press-words.ts';
import { askPressQuestion } from '#server/domains/press/ask-press-question.ts';
import { acceptAccreditation } from '#server/domains/press/decide-accreditation.ts';
import { correctPressPost, postPress } from '#server/domains/press/post-press.ts';
import {
  correctPressTranscript,
  publishPressTranscript,
} from '#server/domains/press/publish-press-transcript.ts';
import { receiveJournalist } from '#server/domains/press/receive-journalist.ts';
import { requestAccreditation } from '#server/domains/press/request-accreditation.ts';
import { startPressLive, stopPressLive } from '#server/domains/press/run-press-live.ts';
import { savePressTranscript } from '#server/domains/press/save-press-transcript.ts';
import { setPressSignUp } from '#server/domains/press/set-press-sign-up.ts';
import { answerPressQuestion, leavePressQuestion } from '#server/domains/press/settle-press-question.ts';
import { announceEvent } from './announce-event.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import {
  COMING_OUTLETS,
  COMING_QUESTIONS,
  PAST_CORRECTED,
  PAST_OUTLETS,
  PAST_PRESS_REPORT,
  PAST_QUESTIONS,
  PAST_SAID,
  pastPress,
} from './story-press.ts';
import { kept, type Teller } from './teller.ts';

const MEDIA = 'rongmei';
const OFFICE = 'zhengban';
const REVIEWER = 'baomi';

/** A press conference from its announcement to its corrected transcript. */
export async function tellPastPress(teller: Teller): Promise<void> {
  const id = await announceEvent(teller, '2026-06-08', pastPress(teller.shift));
  kept(await setPressSignUp(teller.as(MEDIA), id, true));
  await teller.clock('2026-06-10', '15:00');
  await accredit(teller, id, PAST_OUTLETS);
  const { answered, written, left } = PAST_QUESTIONS;
  for (const question of [answered, written, left]) await ask(teller, id, question);
  const questions = await idsOf(teller, 'press_question', id, 'place');
  await say(teller, id, questions[0] ?? '');
  await settle(teller, questions);
  await transcribe(teller, id);
  await report(teller, id);
}

/** The one to come: outlets accredited, one that waits, questions in the order in which they came. */
export async function tellComingPress(teller: Teller, id: string): Promise<void> {
  kept(await setPressSignUp(teller.as(MEDIA), id, true));
  await teller.clock('2026-11-19', '13:00');
  await accredit(teller, id, COMING_OUTLETS, COMING_OUTLETS.length - 1);
  for (const question of COMING_QUESTIONS) await ask(teller, id, question);
}

async function accredit(
  teller: Teller,
  eventId: string,
  outlets: typeof PAST_OUTLETS,
  most = outlets.length,
): Promise<void> {
  for (const [index, { outlet, name, coverage, persons = 1, equipment = '' }] of outlets.entries())
    kept(
      await requestAccreditation(teller.as(null), {
        eventId,
        idempotencyKey: randomUUID(),
        noticeVersion: NOTICE_TOLD,
        outlet,
        coverage,
        persons,
        name,
        cardNo: '',
        contactKind: ContactKind.PHONE,
        contact: `139000003${String(index).padStart(2, '0')}`,
        equipment,
      }),
    );
  const ids = await signUpsOf(teller, eventId);
  for (const id of ids.slice(0, most)) kept(await acceptAccreditation(teller.as(MEDIA), id));
}

const ask = async (teller: Teller, eventId: string, { outlet, text }: { outlet: string; text: string }) =>
  kept(await askPressQuestion(teller.as(null), { eventId, idempotencyKey: randomUUID(), outlet, text }));

const signUpsOf = async (teller: Teller, eventId: string): Promise<string[]> =>
  (
    await teller.rows<{ id: string }>(
      `select id from sign_up where kind = 'PRESS' and subject_id = $1 order by id`,
      [eventId],
    )
  ).map(({ id }) => id);

const idsOf = async (teller: Teller, table: string, eventId: string, order: string): Promise<string[]> =>
  (
    await teller.rows<{ id: string }>(`select id from ${table} where event_id = $1 order by ${order}`, [
      eventId,
    ])
  ).map(({ id }) => id);

/** Everybody who came is let in; statements are entered as they are made, and corrected where they were misquoted. */
async function say(teller: Teller, eventId: string, questionId: string): Promise<void> {
  const media = teller.as(MEDIA);
  await teller.clock('2026-06-16', '09:10');
  for (const id of await signUpsOf(teller, eventId)) kept(await receiveJournalist(media, id));
  await teller.clock('2026-06-16', '09:30');
  kept(await startPressLive(media, eventId));
  for (const [index, { mistold, ...said }] of PAST_SAID.entries()) {
    await teller.clock('2026-06-16', `09:${31 + index * 2}`);
    const put = said.text === PAST_QUESTIONS.answered.text ? questionId : null;
    const input = { ...said, text: mistold ?? said.text, questionId: put, idempotencyKey: randomUUID() };
    kept(await postPress(media, eventId, input, []));
    if (mistold) await putRight(teller, eventId, said);
  }
  await teller.clock('2026-06-16', '10:05');
  kept(await stopPressLive(media, eventId));
}

async function putRight(
  teller: Teller,
  eventId: string,
  { speaker, text }: { speaker: string; text: string },
) {
  const last = (await idsOf(teller, 'press_post', eventId, 'seq')).at(-1) ?? '';
  kept(await correctPressPost(teller.as(MEDIA), last, { idempotencyKey: randomUUID(), speaker, text }, []));
}

async function settle(teller: Teller, [answered = '', written = '', left = '']: string[]): Promise<void> {
  await teller.clock('2026-06-16', '16:00');
  const office = teller.as(OFFICE);
  const shown = PAST_QUESTIONS.answered.text;
  kept(await answerPressQuestion(office, answered, { shown, answer: '', inWriting: false }));
  const { text, answer } = PAST_QUESTIONS.written;
  kept(await answerPressQuestion(office, written, { shown: text, answer, inWriting: true }));
  kept(await leavePressQuestion(office, left, QuestionNotTaken.OFF_TOPIC, PAST_QUESTIONS.left.text));
}

async function transcribe(teller: Teller, eventId: string): Promise<void> {
  await teller.clock('2026-06-17', '10:00');
  const media = teller.as(MEDIA);
  const passages = PAST_SAID.map(({ kind, speaker, text }) => ({ kind, speaker, text }));
  kept(await savePressTranscript(media, eventId, 0, passages));
  kept(await PAPERS.PRESS_TRANSCRIPT.submit(media, eventId, 1, []));
  kept(await PAPERS.PRESS_TRANSCRIPT.pass(teller.as(REVIEWER), eventId, 2));
  await teller.clock('2026-06-17', '15:00');
  kept(await publishPressTranscript(media, eventId, 3));
  await teller.clock('2026-06-18', '09:00');
  const { passage, text, note } = PAST_CORRECTED;
  kept(await correctPressTranscript(media, eventId, passage, text, note));
}

async function report(teller: Teller, id: string): Promise<void> {
  await teller.clock('2026-06-18', '10:00');
  const version = () => teller.version('event', id);
  const office = teller.as(OFFICE);
  kept(await saveEventReport(office, id, await version(), PAST_PRESS_REPORT));
  kept(await PAPERS.EVENT.submit(office, id, await version(), []));
  kept(await PAPERS.EVENT.pass(teller.as(REVIEWER), id, await version()));
  kept(await publishEventReport(office, id, await version()));
}
