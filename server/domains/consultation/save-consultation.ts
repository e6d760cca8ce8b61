import type { ConsultationInput } from '#schema/consultation/consultation-input.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import { Dossier } from '#schema/consultation/dossier.ts';
import { Attachment, UNPLACED } from '#schema/kernel/attachment.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Recording } from '#schema/playback/recording.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseCommentPeriod } from '#server/law/consultation/comment-period.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { storeText } from '#server/engines/draft/store-text.ts';
import { loadOwn } from './consultation-load.ts';
import { checkShape } from './consultation-shape.ts';
import { mayEdit } from './consultation.permissions.ts';

/** 保存征求意见材料, complete or not: nothing typed is lost; any edit voids a review. */
export const saveConsultation = defineCommand(
  ['consultation.saved', '编辑征求意见'],
  mayEdit,
  async (command, id: string, version: number, input: ConsultationInput) => {
    checkShape(input);
    const consultation = await loadOwn(command, id, version);
    const refusal = command.refusalOf(refuseSave(command, consultation, input));
    if (refusal) return refusal;
    storeHead(command, consultation, input);
    markEdited(command, consultation);
    await storeDossier(command, id, input);
    await storePictures(command, id, input);
    await storeClips(command, id, input);
    await storeDraft(command, id, input);
    return id;
  },
);

/** A reason for a short period that comes after the opening explains nothing, and the answer says so. */
function refuseSave(
  { now, policy, calendar }: CommandContext,
  consultation: Consultation,
  input: ConsultationInput,
): Finding[] {
  const { opensOn, closesOn, opensAt, shortenReason } = consultation;
  const wrongStage = refuseTransition('save', stageOf(consultation, now));
  if (!opensOn || !closesOn || blank(input.shortenReason) || input.shortenReason === shortenReason)
    return wrongStage;
  const typed = { shortenReason: input.shortenReason };
  const late = { ...typed, opensOn, closesOn, opensAt, shortenReasonAt: now };
  return [...wrongStage, ...refuseCommentPeriod(late, policy, { calendar, approvedApart: true })];
}

function storeHead({ now }: CommandContext, consultation: Consultation, input: ConsultationInput): void {
  const shortenReason = input.shortenReason ?? null;
  if (shortenReason !== consultation.shortenReason)
    consultation.shortenReasonAt = shortenReason === null ? null : now;
  Object.assign(consultation, {
    title: input.title,
    commentsShown: input.commentsShown,
    closesOn: input.closesOn ?? null,
    rolledForward: false,
    provisional: false,
    scheduledOpensAt: input.plannedOpensAt ?? null,
    shortenReason,
  } satisfies Partial<Consultation>);
}

/** The last hand on the text; whoever reviewed what stood there before has reviewed nothing of this. */
export function markEdited(command: CommandContext, consultation: Consultation): void {
  consultation.lastEditedById = actorOf(command).id;
  consultation.updatedAt = command.now;
  consultation.submittedById = null;
  consultation.submittedAt = null;
  consultation.reviewedById = null;
  consultation.reviewedAt = null;
}

async function storeDossier({ em }: CommandContext, consultationId: string, input: ConsultationInput) {
  const dossier = await em.findOneOrFail(Dossier, { consultationId });
  Object.assign(dossier, {
    plainWords: input.plainWords,
    ways: input.ways,
    contact: input.contact,
    basis: input.basis,
    interpretation: input.interpretation,
    impacts: input.impacts,
    questions: input.questions,
    cases: input.cases,
    channels: input.channels,
  } satisfies Partial<Dossier>);
}

/** Each picture takes its words and its place; one that is not listed stands last, as it is. */
async function storePictures(
  { em }: CommandContext,
  consultationId: string,
  { pictures }: ConsultationInput,
) {
  const kept = await em.find(Attachment, { consultationId, kind: AttachmentKind.PICTURE });
  for (const picture of kept) {
    const place = pictures.findIndex(({ id }) => id.toLowerCase() === picture.id);
    const words = pictures[place];
    picture.position = words ? place : UNPLACED;
    if (words) Object.assign(picture, { alt: words.alt, caption: words.caption });
  }
}

/** Each film takes its title; one that is not listed keeps the one it has. */
async function storeClips({ em, now }: CommandContext, consultationId: string, { clips }: ConsultationInput) {
  if (clips.length === 0) return;
  for (const clip of await em.find(Recording, { consultationId })) {
    const typed = clips.find(({ id }) => id.toLowerCase() === clip.id);
    if (typed && typed.title !== clip.title) Object.assign(clip, { title: typed.title, changedAt: now });
  }
}

async function storeDraft({ em, db }: CommandContext, consultationId: string, input: ConsultationInput) {
  const draft = await em.findOneOrFail(DraftVersion, { consultationId }, { orderBy: { no: 'desc' } });
  draft.text = input.draftText;
  await em.flush();
  await storeText(db, draft, input.draftText, input.clauseNotes);
}
