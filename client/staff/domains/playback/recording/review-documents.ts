/** Mutations that publish a recording and withdraw it. */
import { standard } from '#client/graphql/standard.ts';

export const PublishRecording = standard('publishRecording');
export const WithdrawRecording = standard('withdrawRecording');
