import { consultationPassing } from '#client/citizen/passing/consultation-passage.ts';
import { decisionPassing } from '#client/citizen/passing/decision-passage.ts';
import { hearingPassing } from '#client/citizen/passing/hearing-passage.ts';
import { paperFormPage } from '#client/citizen/passing/paper-form-page.tsx';
import { passPage } from '#client/citizen/passing/pass-on.tsx';
import { coming, elder, long, withdrawn } from './consultations.ts';
import { announced, cancelled, postponed } from './hearings.ts';
import { bus } from './lanxi.ts';
import { busItem, matterOf } from './listed.ts';
import { show, type Visit } from './show.tsx';

const consultation = (found: object) => (visit?: Visit) =>
  show(passPage(consultationPassing), { consultation: found }, visit);
const hearing = (found: object) => (visit?: Visit) =>
  show(passPage(hearingPassing), { hearing: found }, visit);

/** 转发与张贴, in the states a matter can be in, as whole documents. */
export const passingDocuments: Record<string, (visit?: Visit) => string> = {
  'pass-consultation': consultation(bus),
  'pass-consultation-coming': consultation(coming),
  'pass-consultation-closed': consultation(elder),
  'pass-consultation-withdrawn': consultation(withdrawn),
  'pass-consultation-long': consultation(long),
  'pass-paper-form': (visit) => show(paperFormPage, { consultation: bus }, visit),
  'pass-hearing': hearing(announced),
  'pass-hearing-postponed': hearing(postponed),
  'pass-hearing-cancelled': hearing(cancelled),
  'pass-decision': (visit) => show(passPage(decisionPassing), matterOf(busItem as object), visit),
};
