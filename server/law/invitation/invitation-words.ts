/** Words of the invitations to a meeting (列席邀请用语, R-67) that tables, commands and pages share. */

/** Kinds of notification to an invited person (告知事项). */
export enum InvitationTiding {
  LETTER = 'LETTER',
  REMINDER = 'REMINDER',
  MOVED = 'MOVED',
  CANCELLED = 'CANCELLED',
}

/** Labels of the notifications (告知事项). */
export const INVITATION_TIDING_LABELS: Readonly<Record<InvitationTiding, string>> = {
  [InvitationTiding.LETTER]: '邀请列席',
  [InvitationTiding.REMINDER]: '催请答复',
  [InvitationTiding.MOVED]: '会议改期',
  [InvitationTiding.CANCELLED]: '取消邀请',
};

/** Answers to an invitation (答复). */
export enum InvitationReply {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
}

/** Labels of the answers (答复). */
export const INVITATION_REPLY_LABELS: Readonly<Record<InvitationReply, string>> = {
  [InvitationReply.ACCEPT]: '参加',
  [InvitationReply.DECLINE]: '不能参加',
};
