import { ConsultationNotice } from '#schema/consultation/consultation-notice.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import { ChannelKind } from '#schema/consultation/dossier-parts.ts';
import { Dossier } from '#schema/consultation/dossier.ts';
import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { isShortened, openDays } from '#server/law/consultation/comment-period.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { fixVersion } from '#server/engines/draft/fix-version.ts';
import { versionOfRound } from '#server/engines/draft/version-head.queries.ts';
import { fixClosing } from './consultation-closing.ts';
import { pagesOf } from './consultation-load.ts';
import { publishClips } from './publish-clips.ts';
import { queueReminders } from './consultation-reminders.ts';

/**
 * Opens a consultation, once no finding stands against it: from this instant the five parts are public and comments are
 * taken.
 */
export async function publishDossier(command: CommandContext, consultation: Consultation): Promise<void> {
  const { closesOn } = consultation;
  if (!closesOn) throw new Error('an opening was weighed without a closing day');
  fixClosing(consultation, closesOn, command);
  consultation.opensAt = command.now;
  consultation.opensOn = command.today;
  consultation.announcedClosesOn = consultation.closesOn;
  consultation.blockedReason = null;
  consultation.updatedAt = command.now;
  await freezeDraft(command, consultation);
  await publishClips(command, consultation);
  await stampPortal(command, consultation);
  giveNotices(command, consultation);
  await enterParticipation(command, consultation);
  await queueReminders(command, consultation);
  command.publish(...pagesOf(consultation), 'catalogue');
}

/** Fixes the draft put to the public from this instant on, so that every comment is about the same text. */
async function freezeDraft(command: CommandContext, { id }: Consultation): Promise<void> {
  const version = await versionOfRound(command.db, id);
  if (version) await fixVersion(command, version, { published: true });
}

/** This platform is the government portal's column: it published when it published, not when it was planned. */
async function stampPortal({ em, now }: CommandContext, { id }: Consultation): Promise<void> {
  const dossier = await em.findOneOrFail(Dossier, { consultationId: id });
  dossier.channels = dossier.channels.map(({ kind, name, at }) => ({
    kind,
    name,
    at: kind === ChannelKind.PORTAL ? now : at,
  }));
}

/** 征求意见公告; where the period is short, the reason for it is published at the same instant. */
function giveNotices(command: CommandContext, consultation: Consultation): void {
  const { id, opensOn, closesOn, shortenReason } = consultation;
  if (!opensOn || !closesOn) return;
  const days = openDays({ opensOn, closesOn });
  const said = { consultationId: id, byId: actorOf(command).id, at: command.now };
  const term = { toClosesOn: closesOn };
  command.em.create(ConsultationNotice, {
    ...said,
    ...term,
    kind: NoticeKind.OPENED,
    reason: `公开征求意见${days}日。${consultation.rolledForward ? '截止日遇休息日，已顺延至下一个工作日。' : ''}`,
  });
  const special = command.laws.filter((law) => consultation.lawIds?.includes(law.id) ?? false);
  if (isShortened({ opensOn, closesOn }, { special, calendar: command.calendar }))
    command.em.create(ConsultationNotice, {
      ...said,
      ...term,
      kind: NoticeKind.SHORTENED,
      reason: shortenReason ?? '',
    });
}

const enterParticipation = (command: CommandContext, { decisionId, round }: Consultation) =>
  recordStep(
    command,
    decisionId,
    DecisionStepKind.PUBLIC_PARTICIPATION,
    StepStatus.IN_PROGRESS,
    command.today,
    `第${round}轮公开征求意见`,
    DecisionPhase.CONSULTING,
  );
