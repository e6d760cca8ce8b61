/** Words of the invitations to a meeting (列席邀请用语, R-67) that tables, commands and pages share. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Kinds of notification to an invited person (告知事项). */
export const [InvitationTiding, INVITATION_TIDING_LABELS] = vocabulary({
  LETTER: '邀请列席',
  REMINDER: '催请答复',
  MOVED: '会议改期',
  CANCELLED: '取消邀请',
});
export type InvitationTiding = keyof typeof InvitationTiding;

/** Answers to an invitation (答复). */
export const [InvitationReply, INVITATION_REPLY_LABELS] = vocabulary({
  ACCEPT: '参加',
  DECLINE: '不能参加',
});
export type InvitationReply = keyof typeof InvitationReply;
