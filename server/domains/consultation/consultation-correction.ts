import { LockMode } from '@mikro-orm/core';
import { Attachment } from '#schema/kernel/attachment.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { Correction } from '#schema/notice/correction.ts';
import { Recording } from '#schema/playback/recording.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { ConsultationStage, refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { basisName } from '#server/law/consultation/legal-basis.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { CorrectedPart, CorrectionSubject } from '#server/law/notice/corrected-part.ts';
import { misleads, renewedClosing } from '#server/law/notice/corrected-period.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import type { CorrectionKind, ShownFile, ShownText } from '#server/engines/notice/correction-kinds.ts';
import { fixClosing } from './consultation-closing.ts';
import { queueReminders } from './consultation-reminders.ts';
import type { ConsultationRow } from './consultation-row.ts';
import { consultationIn } from './consultation.queries.ts';
import { nextFilm, publishedClips } from '#server/domains/playback/clip/clip.queries.ts';
import { publishClips } from './publish-clips.ts';
import { picturesOf } from './explained-pictures.ts';

const P = CorrectedPart;

/** 征求意见材料: what is corrected in it while people are being asked may give them their time anew. */
export const consultationCorrection: CorrectionKind = {
  subject: CorrectionSubject.CONSULTATION,
  load: async (db, id, now) => {
    const read = await consultationIn(db, id);
    if (!read?.row.opensAt) return null;
    const { row } = read;
    return {
      decisionId: row.decision.id,
      decisionNo: row.decision.no,
      consultationId: id,
      title: row.title,
      unitId: row.unit.id,
      unitIds: row.unitIds,
      path: `/gongzuotai/zhengji/${id}`,
      closesOn: row.closesOn,
      texts: textsOf(row),
      files: filesOf(row),
      filmAuthors: Object.fromEntries((row.clips ?? []).map((film) => [film.id, film.authorIds])),
      findings: refuseTransition('correct', stageOf(row, now)),
    };
  },
  uploaded,
  nextFilm,
  published,
};

const PART_OF_FILE: Readonly<Partial<Record<AttachmentKind, CorrectedPart>>> = {
  [AttachmentKind.DRAFT]: P.DRAFT,
  [AttachmentKind.BASIS]: P.BASIS,
};

/** The files of the dossier, and the films that are still shown. */
const filesOf = ({ attachments, clips }: ConsultationRow): ShownFile[] => [
  ...(attachments ?? []).map(({ id, sha256, kind }) => ({
    id,
    sha256,
    part: PART_OF_FILE[kind] ?? P.INTERPRETATION,
    ofDraft: kind === AttachmentKind.DRAFT,
  })),
  ...publishedClips(clips ?? []).map(({ id, title, files }) => ({
    id,
    sha256: files.at(-1)?.sha256 ?? '',
    part: P.INTERPRETATION,
    ofDraft: false,
    film: title,
  })),
];

const plain = (...texts: readonly string[]): ShownText[] => texts.map((text) => ({ text }));

const textsOf = ({ plainWords, dossier, draft, attachments, clips }: ConsultationRow) => ({
  [P.PLAIN_WORDS]: plain(plainWords ?? ''),
  [P.DRAFT]: (draft?.clauses ?? []).map(({ no, text }) => ({ text, place: `草案${clauseName(no)}` })),
  [P.INTERPRETATION]: [
    ...plain(...(dossier?.interpretation ?? []).map(({ text }) => text)),
    ...plain(
      ...(dossier?.impacts ?? []).flatMap(({ who, before, after, since }) => [who, before, after, since]),
    ),
    ...plain(...(dossier?.questions ?? []).flatMap(({ question, answer }) => [question, answer])),
    ...plain(...(dossier?.cases ?? []).flatMap(({ who, situation, outcome }) => [who, situation, outcome])),
    ...plain(...picturesOf(attachments ?? []).flatMap(({ alt, caption }) => [alt, caption])),
    ...plain(
      ...publishedClips(clips ?? []).flatMap(({ title, cues }) => [title, ...cues.map(({ text }) => text)]),
    ),
  ],
  [P.BASIS]: plain(...(dossier?.basis ?? []).flatMap((entry) => [basisName(entry), entry.quotation])),
  [P.WAYS]: plain(...(dossier?.ways ?? []).map(({ text }) => text)),
  [P.CONTACT]: plain(...Object.values(dossier?.contact ?? {})),
});

/** A file that somebody of the unit has uploaded for it and nobody has published. */
async function uploaded(db: Db, id: string, fileId: string): Promise<string | null> {
  const file = await db
    .selectFrom('attachment')
    .select('sha256')
    .where('id', '=', fileId)
    .where('consultation_id', '=', id)
    .where('attached_at', 'is', null)
    .where('comment_id', 'is', null)
    .where('kind', 'not in', [AttachmentKind.COMMENT, AttachmentKind.SCAN])
    .executeTakeFirst();
  return file?.sha256 ?? null;
}

async function published(command: CommandContext, correction: Correction): Promise<void> {
  const { consultationId } = correction;
  const film = await filmOf(command, correction);
  await (film ? exchange(command, film, correction) : attachRight(command, correction));
  const consultation = await command.em.findOneOrFail(Consultation, { id: consultationId ?? '' });
  const { opensOn, closesOn, announcedClosesOn } = consultation;
  consultation.updatedAt = command.now;
  if (stageOf(consultation, command.now) !== ConsultationStage.OPEN || !opensOn || !closesOn) return;
  if (!misleads(correction)) return;
  const period = { opensOn, closesOn, announcedClosesOn };
  const renewed = renewedClosing(period, command.today, command.calendar, command.policy);
  if (renewed === closesOn) return;
  fixClosing(consultation, renewed, command);
  Object.assign(correction, { fromClosesOn: closesOn, toClosesOn: consultation.closesOn });
  await queueReminders(command, consultation);
}

/** The film that a correction names, locked. */
async function filmOf({ em }: CommandContext, { formerFileId, consultationId }: Correction) {
  if (!formerFileId || !consultationId) return null;
  const way = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return em.findOne(Recording, { id: formerFileId, consultationId }, way);
}

/** 撤下解读视频: from the commit on no byte and no caption of it is served, and the page says why; another may take its place. */
async function exchange(command: CommandContext, film: Recording, correction: Correction): Promise<void> {
  const { now } = command;
  if (film.state !== RecordingState.PUBLISHED) throw conflict('该解读视频', null);
  const { fileId, reason, reviewedById, reviewedAt } = correction;
  const withdrawReason = reason;
  Object.assign(film, { state: RecordingState.WITHDRAWN, withdrawnAt: now, withdrawReason, changedAt: now });
  if (!fileId) return;
  await publishClips(command, { id: film.consultationId ?? '', reviewedById, reviewedAt }, fileId);
}

/** A picture that is put right stands where the wrong one stood, with its words. */
async function attachRight({ em, now }: CommandContext, { fileId, formerFileId }: Correction): Promise<void> {
  if (!fileId) return;
  const right = await em.findOneOrFail(Attachment, { id: fileId });
  right.attachedAt = now;
  const former = formerFileId ? await em.findOne(Attachment, { id: formerFileId }) : null;
  if (former?.kind !== AttachmentKind.PICTURE || right.kind !== AttachmentKind.PICTURE) return;
  const { position, alt, caption } = former;
  Object.assign(right, { position, alt, caption });
}
