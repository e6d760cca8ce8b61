/** Mutations that plan a meeting: its time, its agenda, the invited, its broadcast. */
import { standard } from '#client/graphql/standard.ts';

export const PlanMeeting = standard('planMeeting');
export const SaveMeeting = standard('saveMeeting');
export const SetAgenda = standard('setAgenda');
export const WithdrawAgendaItem = standard('withdrawAgendaItem');
export const PlanStream = standard('planStream');
export const ApproveStream = standard('approveStream');
