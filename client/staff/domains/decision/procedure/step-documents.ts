/** Mutations of the steps before the legality review. */
import { standard } from '#client/graphql/standard.ts';

export const WaiveStep = standard('waiveStep');
export const RecordUnitConsultation = standard('recordUnitConsultation');
export const RecordActivity = standard('recordActivity');
export const RecordExpertReview = standard('recordExpertReview');
export const RecordRiskAssessment = standard('recordRiskAssessment');
export const FindRiskControllable = standard('findRiskControllable');
export const RecordFairCompetition = standard('recordFairCompetition');
