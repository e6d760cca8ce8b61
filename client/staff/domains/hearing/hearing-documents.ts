/** Mutations of a hearing up to its list of participants. */
import { standard } from '#client/graphql/standard.ts';

export const PlanHearing = standard('planHearing');
export const SaveHearing = standard('saveHearing');
export const PublishHearingNotice = standard('publishHearingNotice');
export const PostponeHearing = standard('postponeHearing');
export const CancelHearing = standard('cancelHearing');
export const BeginHearingSelection = standard('beginHearingSelection');
export const NominateHearingParticipant = standard('nominateHearingParticipant');
export const DrawHearingParticipants = standard('drawHearingParticipants');
export const ReplaceHearingParticipant = standard('replaceHearingParticipant');
export const PublishHearingList = standard('publishHearingList');
