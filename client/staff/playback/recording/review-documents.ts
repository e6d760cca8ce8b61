/** The publication of a recording and its withdrawal, as the contract takes them. */
import { standard } from '#client/graphql/standard.ts';

export const PublishRecording = standard('publishRecording');
export const WithdrawRecording = standard('withdrawRecording');
