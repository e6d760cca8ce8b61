/** Mutations after an event. */
import { standard } from '#client/graphql/standard.ts';

export const SaveEventReport = standard('saveEventReport');
export const RecordEventOpinion = standard('recordEventOpinion');
export const PublishEventReport = standard('publishEventReport');
export const CorrectEventReport = standard('correctEventReport');
export const WithdrawEventPhoto = standard('withdrawEventPhoto');
