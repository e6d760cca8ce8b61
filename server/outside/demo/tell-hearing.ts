import { randomUUID } from 'node:crypto';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { beginHearingSelection } from '#server/domains/hearing/begin-hearing-selection.ts';
import { confirmHearingRecord } from '#server/domains/hearing/confirm-hearing-record.ts';
import { drawHearingParticipants } from '#server/domains/hearing/draw-hearing-participants.ts';
import { finishHearingDelivery } from '#server/domains/hearing/finish-hearing-delivery.ts';
import { holdHearing } from '#server/domains/hearing/hold-hearing.ts';
import { nominateHearingParticipant } from '#server/domains/hearing/nominate-hearing-participant.ts';
import { planHearing } from '#server/domains/hearing/plan-hearing.ts';
import { publishHearingList } from '#server/domains/hearing/publish-hearing-list.ts';
import { publishHearingNotice } from '#server/domains/hearing/publish-hearing-notice.ts';
import { publishHearingRecord } from '#server/domains/hearing/publish-hearing-record.ts';
import { publishHearingReport } from '#server/domains/hearing/publish-hearing-report.ts';
import { recordHearingDelivery } from '#server/domains/hearing/record-hearing-delivery.ts';
import { saveHearingRecord } from '#server/domains/hearing/save-hearing-record.ts';
import { saveHearingReport } from '#server/domains/hearing/save-hearing-report.ts';
import { signHearingRecord } from '#server/domains/hearing/sign-hearing-record.ts';
import { signUpForHearing } from '#server/domains/hearing/hearing-sign-up.ts';
import { HearingAttendance } from '#server/law/hearing/hearing-words.ts';
import { clerkOf } from './desks.ts';
import { ACKNOWLEDGED, HearingTelling as Telling } from './hearing-telling.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import {
  BUS_HEARING,
  type HearingRest,
  type HearingStory,
  SCHOOL_HEARING,
  SERVICE_RECEIPT,
} from './story-hearing.ts';
import { Way } from './later-action.ts';
import { tellPaper } from './tell-papers.ts';
import { kept, type Teller } from './teller.ts';

/** 听证会: one complete from its notice to its report, one open for sign-up. */
export async function tellHearings(teller: Teller): Promise<void> {
  for (const story of [SCHOOL_HEARING, BUS_HEARING]) {
    const telling = await announce(teller, story);
    await signUps(telling);
    if (story.rest) await selected(telling, story.rest);
    if (story.rest) await heard(telling, story.rest);
  }
}

async function announce(teller: Teller, story: HearingStory): Promise<Telling> {
  const { shift } = teller;
  await teller.clock(story.noticeOn, '08:30');
  const no = shift.decisionNo(story.seq);
  const [decision] = await teller.rows<{ id: string }>('select id from decision where no = $1', [no]);
  const input = {
    ...story.plan,
    heldOn: shift.day(story.plan.heldOn),
    signUpOpensAt: shift.at(story.noticeOn, '09:00'),
    signUpClosesAt: shift.at(story.signUpClosesOn, '17:30'),
  };
  const clerk = teller.as(clerkOf(story.unit));
  const decisionId = decision?.id ?? '';
  const hearingId = kept(await planHearing(clerk, decisionId, input));
  const telling = new Telling(teller, story, hearingId, new Way(teller, decisionId));
  const { id } = telling;
  await telling.published((context, version) => publishHearingNotice(context, id, version, ACKNOWLEDGED));
  return telling;
}

async function signUps({ teller, story, id }: Telling): Promise<void> {
  await teller.clock(story.noticeOn, '10:00');
  const people = [
    ...story.signUps.map((name) => ({ name, attendance: HearingAttendance.PARTICIPANT })),
    ...story.observers.map((name) => ({ name, attendance: HearingAttendance.OBSERVER })),
  ];
  for (const [index, { name, attendance }] of people.entries()) {
    const input = {
      hearingId: id,
      idempotencyKey: randomUUID(),
      attendance,
      side: attendance === HearingAttendance.PARTICIPANT ? story.drawnSide : null,
      name,
      showName: index % 2 === 0,
      contactKind: ContactKind.PHONE,
      contact: `1380000${String(story.seq).padStart(2, '0')}${String(index).padStart(2, '0')}`,
      noticeVersion: NOTICE_TOLD,
    };
    kept(await signUpForHearing(teller.as(null), input));
  }
}

async function selected(telling: Telling, rest: HearingRest): Promise<void> {
  const { teller, id } = telling;
  await teller.clock(rest.drawOn, '09:00');
  await telling.clerk((context, version) => beginHearingSelection(context, id, version, ACKNOWLEDGED));
  await teller.clock(rest.drawOn, '15:00');
  await telling.clerk((context, version) => drawHearingParticipants(context, id, version, rest.digits));
  for (const [side, name, capacity] of rest.nominated)
    await telling.clerk((context, version) =>
      nominateHearingParticipant(context, id, version, { side, name, capacity, showName: true }),
    );
  await teller.clock(rest.listOn, '09:00');
  await telling.lead((context, version) => publishHearingList(context, id, version, []));
  await tellPaper(telling.way, clerkOf(telling.story.unit), rest.listOn, CasePaperKind.HEARING_NOTICE);
  await served(telling, rest);
}

/** The materials are handed to everybody on one round, with one 送达回证 that they sign. */
async function served(telling: Telling, { deliveredOn }: HearingRest): Promise<void> {
  const { teller, story, id, way } = telling;
  const [fileId = ''] = await way.bring(clerkOf(story.unit), deliveredOn, [SERVICE_RECEIPT]);
  await teller.clock(deliveredOn, '09:40');
  const participantIds = (await telling.participants()).map((one) => one.id);
  const input = { participantIds, handedAt: teller.shift.at(deliveredOn, '09:30'), fileId };
  await telling.clerk((context, version) => recordHearingDelivery(context, id, version, input));
  await telling.clerk((context, version) => finishHearingDelivery(context, id, version, []));
  await tellPaper(way, clerkOf(story.unit), deliveredOn, CasePaperKind.HEARING_DELIVERY);
}

async function heard(telling: Telling, rest: HearingRest): Promise<void> {
  const { teller, story, id } = telling;
  const { shift } = teller;
  const { heldOn } = story.plan;
  await teller.clock(heldOn, '15:00');
  const ids = (await telling.participants()).map((one) => one.id);
  const held = {
    startedAt: shift.at(heldOn, '09:00'),
    endedAt: shift.at(heldOn, '11:40'),
    heldInPublic: true,
    chair: story.plan.chair,
    recorderId: teller.as(clerkOf(story.unit)).actor?.id ?? '',
    attendedIds: ids,
    seatIds: await telling.observers(),
    observers: [],
    press: [...rest.press],
  };
  await telling.clerk((context, version) => holdHearing(context, id, version, held, []));
  const speaker = `${story.plan.host}代表`;
  const entries = rest.said.map(([kind, who, text]) => ({
    kind,
    participantId: who === null ? null : (ids[who] ?? null),
    speaker: who === null ? speaker : '',
    text,
  }));
  await telling.clerk((context, version) => saveHearingRecord(context, id, version, entries, []));
  await teller.clock(rest.recordOn, '09:00');
  const signedOn = shift.day(rest.recordOn);
  for (const [index, one] of ids.entries()) {
    const refuses = index === rest.refuses;
    const signature = refuses
      ? { signedOn: null, refusalReason: rest.refusalReason }
      : { signedOn, refusalReason: null };
    await telling.clerk((context, version) => signHearingRecord(context, id, version, one, signature));
  }
  await reported(telling, rest);
}

async function reported(telling: Telling, { reportOn, report }: HearingRest): Promise<void> {
  const { teller, id } = telling;
  await telling.lead((context, version) => confirmHearingRecord(context, id, version));
  await telling.published((context, version) => publishHearingRecord(context, id, version));
  await teller.clock(reportOn, '09:00');
  await telling.clerk((context, version) => saveHearingReport(context, id, version, report));
  await telling.published((context, version) => publishHearingReport(context, id, version));
}
