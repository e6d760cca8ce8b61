/** Mutations of a hearing from its materials to its report. */
import { standard } from '#client/graphql/standard.ts';

export const SendHearingMaterials = standard('sendHearingMaterials');
export const RecordHearingDelivery = standard('recordHearingDelivery');
export const FinishHearingDelivery = standard('finishHearingDelivery');
export const HoldHearing = standard('holdHearing');
export const SaveHearingRecord = standard('saveHearingRecord');
export const SignHearingRecord = standard('signHearingRecord');
export const ConfirmHearingRecord = standard('confirmHearingRecord');
export const PublishHearingRecord = standard('publishHearingRecord');
export const SaveHearingReport = standard('saveHearingReport');
export const PublishHearingReport = standard('publishHearingReport');
