import { ContactKind } from '#schema/consultation/comment-contact-kind.ts';
import { ActivitySignUp } from '#schema/participation/activity-sign-up.ts';
import { PublicActivity } from '#schema/participation/public-activity.ts';
import { SignUpContact } from '#schema/participation/sign-up-contact.ts';
import type { RevealedSignUp } from '#schema/participation/sign-up-view.ts';
import { act } from '#server/kernel/act.ts';
import { badInput } from '#server/kernel/fault.ts';
import { loadById } from '#server/kernel/load.ts';
import { ownDecision } from './activity-load.ts';
import { plansActivities } from './participation.permissions.ts';
import { openSignUp } from './sign-up-row.ts';

const REASON_MIN = 5;

/** 查看报名人的姓名和联系方式, with a reason, on record (个人信息保护法第五十一条). */
export const revealSignUp = act(
  'activity.signUpRevealed',
  plansActivities,
  async (command, id: string, reason: string): Promise<RevealedSignUp> => {
    if (Array.from(reason).length < REASON_MIN)
      throw badInput(`请写明查看的理由，不少于${REASON_MIN}个字。`, ['reason']);
    const signUp = await loadById(command.em, ActivitySignUp, id, '您单位活动的该报名');
    const activity = await command.em.findOneOrFail(PublicActivity, { id: signUp.activityId });
    await ownDecision(command, activity.decisionId);
    command.about('signUp', id, reason);
    const { sealed } = await command.em.findOneOrFail(SignUpContact, { signUpId: id });
    const { name, contact, contactKind } = openSignUp(command.services.seal, id, sealed);
    return { name, contact, contactKind: ContactKind[contactKind] };
  },
);
