import type { ReceiptView } from '#schema/receipt/receipt-view.ts';
import type { RepresentativeApplicationInput } from '#schema/register/representative-input.ts';
import { Representative } from '#schema/register/representative.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import { lastDayOf } from '#server/law/register/representative.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';
import { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { receiptedCommand, type ReceiptedKind } from '#server/engines/receipt/receipted-command.ts';
import { newReceipt, receiptOf } from '#server/engines/receipt/request.ts';
import { applicant } from './register.permissions.ts';
import { refuseApplication, refuseEntered } from './representative-guards.ts';
import { factsOf, judged, nextRepresentativeNo, noteChange, sealContact } from './representative-row.ts';

const APPLICATION: ReceiptedKind<RepresentativeApplicationInput, Representative, ReceiptView> = {
  purpose: 'request',
  find: ({ em }, idempotencyKey) => em.findOne(Representative, { idempotencyKey }),
  receipt: (command, { receiptNo, enteredAt }, input) =>
    receiptOf(command, { receiptNo: receiptNo ?? '', submittedAt: enteredAt }, input),
};

/** 申请成为社会公众代表: anyone, with a receipt; the office verifies, and says why where it does not take them in. */
export const applyAsRepresentative = receiptedCommand(
  ['representative.applied', '申请成为社会公众代表'],
  applicant,
  APPLICATION,
  async (command, input) => {
    const { policy, today } = command;
    const term = { termStartsOn: today, termEndsOn: lastDayOf(today, policy.representativeTermYears) };
    const refusal = command.refusalOf([
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
): Promise<ReceiptView> {
  const { em, now, today, services } = command;
  const stored = em.create(Representative, {
    ...factsOf(input),
    ...term,
    no: await nextRepresentativeNo(command),
    origin: RepresentativeOrigin.APPLIED,
    state: RepresentativeState.VERIFYING,
    nameConsentOn: input.nameConsent ? today : null,
    enteredAt: now,
    ...newReceipt(services.seal, APPLICATION, input),
    noticeVersion: input.noticeVersion,
    applied: input.reason.trim(),
  });
  command.about('representative', stored.id, stored.no);
  await sealContact(command, stored, input);
  noteChange(command, stored.id, 'apply');
  return APPLICATION.receipt(command, stored, input);
}
