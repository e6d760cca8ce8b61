import type { HearingSignUpInput, SignUpFields } from '#schema/hearing/sign-up-input.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { CommentChannel } from '#server/law/comment-words.ts';
import { refuseSignUp, refuseSignUpTime } from '#server/law/hearing-sign-up.ts';
import { refusePrivacyNotice } from '#server/law/privacy-notice.ts';
import type { Finding } from '#server/law/refusal.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { signsUp } from './hearing.permissions.ts';
import {
  contactHashOf,
  earlierReceipt,
  type HeldHearing,
  holdForSignUp,
  storeSignUp,
  windowNow,
} from './sign-up-store.ts';

/** 网上报名 (第十六条): within the announced time; the receipt tells where one stands, and opens it again. */
export const signUpForHearing = act(
  'hearing.signedUp',
  signsUp,
  async (command, input: HearingSignUpInput) => {
    const held = await holdForSignUp(command, input.hearingId);
    const earlier = await earlierReceipt(command, input);
    if (earlier) return earlier;
    const current = await noticeInForce(command.db);
    const refusal = command.weigh([
      ...(await refuseEntering(command, held, input)),
      ...refusePrivacyNotice(input.noticeVersion, current),
    ]);
    if (refusal) return refusal;
    return storeSignUp(command, held, input, {
      channel: CommentChannel.WEB,
      noticeVersion: current,
      recordedById: null,
    });
  },
);

/** What forbids this sign-up now (报名), whoever enters it. */
export async function refuseEntering(
  command: CommandContext,
  held: HeldHearing,
  input: SignUpFields,
): Promise<Finding[]> {
  const window = await windowNow(command.db, held, input.attendance);
  return [
    ...refuseSignUpTime(window, command.now),
    ...refuseSignUp(input, window),
    ...(await refuseTwice(command, held, input)),
  ];
}

/** One person, one place: by the contact that was left. */
async function refuseTwice(
  { db, services }: CommandContext,
  { id }: HeldHearing,
  { contact, attendance }: SignUpFields,
): Promise<Finding[]> {
  if (!contact) return [];
  const other = await db
    .selectFrom('hearing_sign_up')
    .select('id')
    .where('hearing_id', '=', id)
    .where('attendance', '=', attendance)
    .where('contact_hash', '=', contactHashOf(services.seal, id, contact))
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return other ? [twice] : [];
}

const twice: Finding = {
  rule: 'R-28',
  basis: 'DESIGN',
  article: '听证报名规则',
  severity: 'BLOCK',
  code: 'SIGN_UP_TWICE',
  message: '这个联系方式已经报过名。',
  fields: ['contact'],
  fix: '凭回执查看原来的报名；要修改的，先撤回再报名。',
};
