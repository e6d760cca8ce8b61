import type { ConsultationView } from '#schema/consultation/consultation-view.ts';
import type { AttachmentView } from '#schema/kernel/attachment-view.ts';
import { type CalendarDay, dayOf, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { MINIMUM_COMMENT_DAYS, openDays } from '#server/law/consultation/comment-period.ts';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import { wholeBasis } from '#server/law/consultation/legal-basis.ts';
import { ConsultationStage, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { refuseLateFeedback } from '#server/law/feedback/feedback-due.ts';
import { clipViews, toldClips } from '#server/domains/playback/clip/clip.queries.ts';
import { scheduledFor } from './consultation-schedule.queries.ts';
import type { ConsultationRow, CountRow, FileRow } from './consultation-row.ts';
import { picturesOf } from './explained-pictures.ts';

/** A consultation as it is answered, with the row that its field resolvers need. */
export type ReadConsultation = ConsultationView & { readonly row: ConsultationRow };

/** The day it opened, or would open by what is planned now (公布日). */
export const openingDay = ({ opensOn, scheduledOpensAt, now, today }: ConsultationRow): CalendarDay =>
  opensOn ?? (scheduledOpensAt && scheduledOpensAt > now ? dayOf(scheduledOpensAt) : today);

/** The view of a row: what only the matter's own people may know is left out for everyone else. */
export const viewOf = (row: ConsultationRow): ReadConsultation => ({
  row,
  ...headOf(row),
  ...periodOf(row),
  ...partsOf(row),
  ...insideOf(row),
  ...feedbackOf(row),
});

const headOf = (row: ConsultationRow) => ({
  id: row.id,
  no: row.no,
  round: row.round,
  title: row.title,
  stage: stageOf(row, row.now),
  unit: row.unit,
  specialRules: row.specialRules,
  commentsShown: row.opensAt || row.inside ? row.commentsShown : CommentsShown.NEVER,
  withdrawnAt: row.withdrawnAt,
  withdrawnReason: row.withdrawnReason,
  updatedAt: row.updatedAt,
  version: row.version,
});

const UNKNOWN_PERIOD = {
  opensAt: null,
  opensOn: null,
  closesOn: null,
  closesAt: null,
  daysLeft: null,
  openDays: null,
  announcedClosesOn: null,
  rolledForward: false,
  provisional: false,
  shortened: false,
  shortenReason: null,
  shortenApprovedBy: null,
};

function periodOf(row: ConsultationRow) {
  const coming = {
    scheduledOpensAt: scheduledFor(row),
    plannedOpensAt: row.inside && !row.opensAt ? row.scheduledOpensAt : null,
  };
  if (!row.opensAt && !row.inside) return { ...UNKNOWN_PERIOD, ...coming };
  return { ...storedPeriod(row), ...countedPeriod(row), ...coming };
}

const storedPeriod = (row: ConsultationRow) => ({
  opensAt: row.opensAt,
  opensOn: row.opensOn,
  closesOn: row.closesOn,
  closesAt: row.closesAt,
  announcedClosesOn: row.announcedClosesOn,
  rolledForward: row.rolledForward,
  provisional: row.provisional,
  shortenReason: row.shortenReason,
  shortenApprovedBy: row.shortenApprovedBy,
});

function countedPeriod(row: ConsultationRow) {
  const opensOn = openingDay(row);
  const days = row.closesOn && openDays({ opensOn, closesOn: row.closesOn });
  const open = stageOf(row, row.now) === ConsultationStage.OPEN;
  return {
    daysLeft: open && row.closesOn ? daysBetween(row.today, row.closesOn) : null,
    openDays: days,
    shortened: days !== null && (days < MINIMUM_COMMENT_DAYS || row.toldShortened),
  };
}

const NO_CONTACT = { unit: '', name: '', phone: '', email: '', address: '' };

function partsOf(row: ConsultationRow) {
  const { plainWords, dossier, draft, attachments = [], notices = [], corrected = [], counts = [] } = row;
  return {
    plainWords: plainWords ?? '',
    ways: dossier?.ways ?? [],
    contact: dossier?.contact ?? NO_CONTACT,
    basis: (dossier?.basis ?? []).map((one) => ({ ...wholeBasis(one), citedOn: row.opensOn })),
    interpretation: dossier?.interpretation ?? [],
    impacts: dossier?.impacts ?? [],
    questions: dossier?.questions ?? [],
    cases: dossier?.cases ?? [],
    pictures: picturesOf(attachments),
    ...filmsOf(row),
    channels: dossier?.channels ?? [],
    attachments: attachments.map(attachmentView),
    draftText: draft?.text ?? '',
    draftVersionNo: draft?.no ?? 1,
    clauses: (draft?.clauses ?? []).map((clause) => ({
      ...clause,
      commentCount: sum(counts.filter(([, no]) => no === clause.no)),
    })),
    notices,
    correctedWords: corrected,
    commentCount: sum(counts),
    peopleCount: counts.reduce((total, [, , , people]) => total + people, 0),
    countByChannel: [...Map.groupBy(counts, ([channel]) => channel)]
      .map(([channel, rows]) => ({ channel, count: sum(rows) }))
      .toSorted((one, other) => (one.channel < other.channel ? -1 : 1)),
  };
}

const sum = (counts: readonly CountRow[]) => counts.reduce((total, [, , comments]) => total + comments, 0);

/** Films as everybody was told once the round is public, apart from those that are to take their place. */
function filmsOf(row: ConsultationRow) {
  const clips = row.clips ?? [];
  const told = row.opensAt ? toldClips(clips) : clips;
  const next = clips.filter((one) => !told.includes(one));
  return { clips: clipViews(told, row), nextClips: clipViews(next, row) };
}

/** A file with the address it is read at; who brought it stays inside. */
const attachmentView = ({ id, kind, name, mediaType, size, sha256, corrected }: FileRow): AttachmentView => ({
  id,
  kind,
  name,
  mediaType,
  size,
  sha256,
  corrected,
  url: `/files/${id}/${encodeURIComponent(name)}`,
});

const insideOf = ({ inside, reviewNote, people }: ConsultationRow) => ({
  reviewNote: inside ? reviewNote : null,
  createdBy: (inside && people?.createdBy) || null,
  submittedBy: (inside && people?.submittedBy) || null,
  reviewedBy: (inside && people?.reviewedBy) || null,
});

const AWAITING: readonly ConsultationStage[] = [ConsultationStage.CLOSED, ConsultationStage.FEEDBACK_READY];

function feedbackOf(row: ConsultationRow) {
  const stage = stageOf(row, row.now);
  // Comments received before a withdrawal are answered all the same, unless the whole matter was ended.
  const withdrawn = stage === ConsultationStage.WITHDRAWN;
  const dueOn = withdrawn && !row.answersAfterwards ? null : row.feedbackDueOn;
  const due = dueOn && { day: dueOn, provisional: row.feedbackDueProvisional };
  const awaiting = withdrawn || AWAITING.includes(stage);
  return {
    feedbackDueOn: dueOn,
    feedbackDueProvisional: dueOn !== null && row.feedbackDueProvisional,
    feedbackOverdue: awaiting && due !== null && refuseLateFeedback(due, row.today).length > 0,
  };
}
