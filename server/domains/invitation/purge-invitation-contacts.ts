import { byDeadline } from '#server/ground/kernel/authority.ts';
import { purgeSealed } from '#server/ground/kernel/purge-sealed.ts';

/** 删除到期的受邀人联系方式: of those who stand in no register, once the years since the meeting have passed. */
export const purgeInvitationContacts = purgeSealed(
  ['invitation.contactsPurged', '删除到期的受邀人联系方式'],
  byDeadline,
  {
    contacts: 'invitation_contact',
    key: 'invitation_id',
    rows: 'invitation',
    matter: 'meeting_id',
    kind: 'meeting',
  },
);
