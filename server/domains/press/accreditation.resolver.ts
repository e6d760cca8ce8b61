import { PressConferenceView } from '#schema/press/press-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { ReceiptView } from '#schema/receipt/receipt-view.ts';
import { conferenceByNo } from './press.queries.ts';
import { of } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { AccreditationInput } from '#schema/press/accreditation-input.ts';
import { AccreditationDecline } from '#server/law/press/press-words.ts';
import { acceptAccreditation, declineAccreditation } from './decide-accreditation.ts';
import { receiveJournalist } from './receive-journalist.ts';
import { requestAccreditation } from './request-accreditation.ts';

const asPressConference = answering(PressConferenceView, conferenceByNo);

/** 记者报名: without an account; whose it is the receipt proves. */
export const AccreditationMutations = mutations({
  requestAccreditation: mutation(
    orRefusal(ReceiptView),
    '记者报名，不用账号',
    [input(AccreditationInput)],
    requestAccreditation,
  ),
  acceptAccreditation: asPressConference('核准记者报名', [byId], acceptAccreditation),
  declineAccreditation: asPressConference(
    '不予核准，告知理由',
    [byId, arg('reason', () => of(() => AccreditationDecline))],
    declineAccreditation,
  ),
  receiveJournalist: asPressConference('登记记者到场', [byId], receiveJournalist),
});
