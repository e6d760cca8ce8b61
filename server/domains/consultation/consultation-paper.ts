import type { Consultation } from '#schema/consultation/consultation.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import type { PaperDescriptor, ReviewChange } from '#server/engines/paper/paper-descriptor.ts';
import { announceClosing } from './consultation-closing.ts';
import { refuseOpening } from './consultation-findings.ts';
import { ARTICLE, atStage, paperOf, refuseReturn } from './consultation-guards.ts';
import { CONSULTATION_NOTIFICATIONS, tellUnit } from './consultation-letters.ts';
import { loadOwn, loadSeen, pagesOf, weighedRow } from './consultation-load.ts';
import { openingDay } from './consultation-read.ts';
import type { ConsultationRow } from './consultation-row.ts';
import { mayDo } from './consultation.permissions.ts';

interface Weighed {
  consultation: Consultation;
  row: ConsultationRow;
}

/** 征求意见材料: submitted, it names the closing day; returned, a scheduled opening is void. */
export const consultationPaper: PaperDescriptor<Weighed> = {
  kind: PaperKind.CONSULTATION,
  audit: {
    submitReview: ['consultation.submitted', '提交征求意见审查'],
    passReview: ['consultation.passed', '征求意见审查通过'],
    returnReview: ['consultation.returned', '退回征求意见'],
  },
  article: ARTICLE,
  keepsNote: true,
  authors: [Role.UNIT_STAFF, Role.UNIT_LEAD],
  permission: mayDo,
  load: async (command, step, id, version) => ({
    consultation: await loadFor(command, step, id, version),
    row: await weighedRow(command, id),
  }),
  refuseAtStage: ({ actor, now }, step, { consultation }) => {
    const stage = stageOf(consultation, now);
    return step === 'returnReview' ? refuseReturn(actor, stage) : atStage(step, stage);
  },
  paperOf: ({ row }) => paperOf(row),
  standing: async (command, { row }) => refuseOpening(row, openingDay(row), command),
  store,
  facts: (_, { consultation: { id, title, unitId } }) => ({
    label: '征求意见材料',
    title,
    path: `/gongzuotai/zhengji/${id}`,
    unitId,
  }),
  versionOf: ({ consultation }) => consultation.version,
};

function loadFor(
  command: CommandContext,
  step: ReviewStep,
  id: string,
  version: number,
): Promise<Consultation> {
  const reviews = step !== 'submitReview' && actorOf(command).roles.includes(Role.SECRECY_REVIEWER);
  return reviews ? loadSeen(command, id, version) : loadOwn(command, id, version);
}

async function store(
  command: CommandContext,
  { consultation }: Weighed,
  step: ReviewStep,
  { review, reviewedById, reviewedAt, reviewNote }: ReviewChange,
): Promise<void> {
  if (step === 'submitReview') await submitted(command, consultation);
  if (step === 'returnReview') {
    if (consultation.scheduledById) command.publish(...pagesOf(consultation));
    Object.assign(consultation, { scheduledById: null, blockedReason: null });
  }
  Object.assign(consultation, { review, reviewedById, reviewedAt, reviewNote, updatedAt: command.now });
}

async function submitted(command: CommandContext, consultation: Consultation): Promise<void> {
  const { id, name } = actorOf(command);
  if (consultation.closesOn) announceClosing(consultation, consultation.closesOn, command);
  Object.assign(consultation, { submittedById: id, submittedAt: command.now });
  await tellUnit(command, consultation, {
    kind: CONSULTATION_NOTIFICATIONS.reviewAsked,
    occasion: String(consultation.version),
    subject: '征求意见材料已提交保密审查',
    lines: [`由${name}提交，等待保密审查员审查。`],
  });
}
