import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { RepresentativeApplicationInput } from '#schema/register/representative-input.ts';
import type { RepresentativeReceiptView } from '#schema/register/roster-view.ts';
import { Representative } from '#schema/register/representative.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { badInput, conflict, tryLater } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { lookupCodeOf, lookupHmacOf, newReceiptNo } from '#server/kernel/receipt.ts';
import { requestHashOf } from '#server/kernel/request-hash.ts';
import { lastDayOf } from '#server/law/representative.ts';
import { refusePrivacyNotice } from '#server/law/privacy-notice.ts';
import { RepresentativeOrigin } from '#server/law/representative-origin.ts';
import { RepresentativeState } from '#server/law/representative-stage.ts';
import { applicant } from './register.permissions.ts';
import { refuseApplication, refuseEntered } from './representative-guards.ts';
import { factsOf, judged, nextRepresentativeNo, noteChange, sealContact } from './representative-row.ts';

/** 申请成为社会公众代表: anyone, with a receipt; the office verifies, and says why where it does not take him in. */
export const applyAsRepresentative = act(
  'representative.applied',
  applicant,
  async (command, input: RepresentativeApplicationInput) => {
    const earlier = await earlierReceipt(command, input);
    if (earlier) return earlier;
    const { policy, today } = command;
    const term = { termStartsOn: today, termEndsOn: lastDayOf(today, policy.representativeTermYears) };
    const refusal = command.weigh([
      ...refuseEntered(judged(factsOf(input), term), input, policy.representativeTermYears),
      ...refuseApplication(input),
      ...refusePrivacyNotice(input.noticeVersion, await noticeInForce(command.db)),
    ]);
    if (refusal) return refusal;
    return store(command, input, term);
  },
);

async function store(
  command: CommandContext,
  input: RepresentativeApplicationInput,
  term: Pick<Representative, 'termStartsOn' | 'termEndsOn'>,
): Promise<RepresentativeReceiptView> {
  const { em, now, today } = command;
  const { seal } = command.services;
  const stored = em.create(Representative, {
    ...factsOf(input),
    ...term,
    no: await nextRepresentativeNo(command),
    origin: RepresentativeOrigin.APPLIED,
    state: RepresentativeState.VERIFYING,
    nameConsentOn: input.nameConsent ? today : null,
    enteredAt: now,
    idempotencyKey: input.idempotencyKey.toLowerCase(),
    requestHash: requestHashOf(seal, input),
    receiptNo: newReceiptNo(),
    lookupHmac: lookupHmacOf(seal, lookupCodeOf(seal, input.idempotencyKey)),
    noticeVersion: input.noticeVersion,
    applied: input.reason.trim(),
  });
  command.about('representative', stored.id, stored.no);
  await sealContact(command, stored, input);
  noteChange(command, stored.id, 'apply');
  // Two requests with one key at once: the second one asks again and gets the receipt of the first.
  await em.flush().catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException
      ? tryLater('刚才没有提交成功，请再试一次。', 1)
      : error;
  });
  return receiptOf(command, stored);
}

async function earlierReceipt(command: CommandContext, input: RepresentativeApplicationInput) {
  if (!isId(input.idempotencyKey)) throw badInput('提交编号应当是UUID。', ['idempotencyKey']);
  const idempotencyKey = input.idempotencyKey.toLowerCase();
  const earlier = await command.em.findOne(Representative, { idempotencyKey });
  if (!earlier) return null;
  if (earlier.requestHash !== requestHashOf(command.services.seal, input))
    throw conflict('这个提交编号对应的申请', null);
  return receiptOf(command, earlier);
}

const receiptOf = (
  { services: { seal } }: CommandContext,
  { receiptNo, idempotencyKey, enteredAt }: Representative,
): RepresentativeReceiptView => ({
  receiptNo: receiptNo ?? '',
  lookupCode: lookupCodeOf(seal, idempotencyKey ?? ''),
  submittedAt: enteredAt,
});
