import { connectionOf } from '#schema/kernel/page.ts';
import { ConsultationView } from './consultation-view.ts';

/** A page of consultations (征求意见列表). */
export const ConsultationConnection = connectionOf(ConsultationView, 'Consultation');
