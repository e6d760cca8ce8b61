import { hearingLines } from '#schema/decision/lines/hearing.ts';
import type { Line } from '#schema/decision/lines/line.ts';
import { HEARING_PAPER } from '#server/law/decision/record-proof.ts';
import { hearingOf } from './late-sheet-hearing.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { hearingHeldOn } from '#server/domains/decision/heard.queries.ts';
import { hostOf } from '#server/domains/hearing/price-host.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import {
  comers,
  hearingTold,
  type LateHearing,
  refuseLateHearing,
  sidesTold,
} from '#server/law/procedure/late-hearing.ts';
import { hearingShortfalls } from '#server/law/procedure/late-hearing-standing.ts';
import { keepHeard } from './late-preparing.ts';
import { type LateKeeping, type LateSubject, type LateWork, partOf } from './late-work.ts';
import { documentsHeld } from '../procedure-document.queries.ts';
import { statusOf } from '../step-record.ts';

const { HEARING } = DecisionStepKind;
const heard = ({ entry }: Pick<LateSubject, 'entry'>): LateHearing => partOf(entry.hearing, 'hearing');

/** Whether it was a price hearing, and which price authority held it, by the laws of the day on which it was held. */
async function priceOf({ command: { db, laws }, decision }: LateSubject, { heldOn }: LateHearing) {
  const hearing = { decisionId: decision.id, price: false, unitIds: decision.unitIds, host: '' };
  const { price, heldByPriceAuthority, host } = await hostOf(db, { laws, today: heldOn }, hearing);
  return { price, authority: heldByPriceAuthority ? host : null };
}

/**
 * 听证会 (第十六条、第十七条): as its papers show it; a hearing that fell short is recorded with its shortfalls, and does not
 * count.
 */
export const lateHearing: LateWork = {
  of: LateStep.HEARING,
  step: HEARING,
  days: (entry) => {
    const { heldOn, noticeOn, methodOn, listOn, deliveredOn } = heard({ entry });
    const days = { noticeOn, methodOn, listOn, deliveredOn };
    const before = Object.entries(days).flatMap(([field, day]) => (day ? [{ field, day }] : []));
    return [
      ...before.filter(({ day }) => day < heldOn).toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      { field: 'heldOn', day: heldOn },
    ];
  },
  told: (entry) => hearingTold(heard({ entry })),
  row: hearingOf,
  proof: HEARING_PAPER,
  lines: ({ hearing }) => (hearing ? hearingDetail(hearing) : []),
  refuse: async (subject) => {
    const told = heard(subject);
    const { command, decision, entry } = subject;
    const named = new Set(entry.fileIds.map((id) => id.toLowerCase()));
    const files = await documentsHeld(command.db, decision.id);
    return refuseLateHearing(told, {
      ...(await priceOf(subject, told)),
      reported: files.some(({ id, kind }) => kind === DocumentKind.HEARING_REPORT && named.has(id)),
    });
  },
  shortfalls: async (subject) => {
    const told = heard(subject);
    const { price } = await priceOf(subject, told);
    const vital = subject.decision.facts.includes(DecisionFact.DIRECT_VITAL_INTEREST);
    return hearingShortfalls(told, subject.command.policy, { price, vital });
  },
  keep: keepHearing,
};

async function keepHearing(keeping: LateKeeping): Promise<void> {
  const told = heard(keeping);
  const { command, decision } = keeping;
  await keepHeard(keeping, told.heldOn, {
    method: ParticipationMethod.HEARING,
    place: told.place,
    participants: sidesTold(told),
    participantCount: comers(told),
    groups: [],
    summary: told.summary,
    hearing: { ...told, shortfalls: keeping.shortfalls.map(({ message }) => message) },
  });
  if (keeping.shortfalls.length === 0) await stepDone(command, decision, told);
  else if ((await wasDone(keeping)) && !(await hearingHeldOn(command.db, decision.id)))
    await recordStep(command, decision.id, HEARING, StepStatus.PENDING, null, null);
}

/** Whether the step stood as done, on the entry that is now corrected. */
const wasDone = async ({ command, decision }: LateKeeping) =>
  (await statusOf(command, decision.id, HEARING)) === StepStatus.DONE;

const stepDone = (command: CommandContext, { id }: Decision, told: LateHearing) =>
  recordStep(command, id, HEARING, StepStatus.DONE, told.heldOn, `听证会，听证参加人${comers(told)}名`);

const hearingDetail = (told: LateHearing): Line[] => [
  { label: '听证会', text: hearingTold(told) },
  { label: '意见归纳', text: told.summary },
  ...hearingLines(told),
];
