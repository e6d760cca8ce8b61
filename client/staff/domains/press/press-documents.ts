/** Mutations of a press conference. */
import { standard } from '#client/graphql/standard.ts';

export const SetPressSignUp = standard('setPressSignUp');

export const AcceptAccreditation = standard('acceptAccreditation');
export const DeclineAccreditation = standard('declineAccreditation');
export const ReceiveJournalist = standard('receiveJournalist');

export const RecordPressQuestion = standard('recordPressQuestion');
export const MarkPressQuestion = standard('markPressQuestion');
export const AnswerPressQuestion = standard('answerPressQuestion');
export const LeavePressQuestion = standard('leavePressQuestion');
