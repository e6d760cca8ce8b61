import { representativeDrawPage } from '#client/citizen/draw/draw-pages.ts';
import { applyPage } from '#client/citizen/register/application-pages.ts';
import { attendanceRulesPage, fairnessPage } from '#client/citizen/register/fairness-page.ts';
import { registerPage } from '#client/citizen/register/register-page.ts';
import { minePage, receiptPage } from '#client/receipts.ts';
import { notice } from './policy.ts';
import {
  application,
  drawn,
  lottery,
  nobody,
  offered,
  roster,
  settings,
  statistics,
  voided,
} from './representatives.ts';
import { show, type Visit } from './show.tsx';

const asking = {
  privacyNotice: notice,
  localPolicy: { values: settings },
  roster,
  site: { phone: '0000-5550100' },
};
const receipt = { receiptNo: 'ST38QRYW', lookupCode: 'Q7M2K8XF4T' };
const found = (more: object) => ({ mine: { ...application, ...more } });

/** The pages of the register and of its draws in the states they can be in, as whole documents. */
export const representativeDocuments: Record<string, (visit?: Visit) => string> = {
  register: (visit) => show(registerPage, { roster, draws: [offered, voided] }, visit),
  'register-filtered': (visit) =>
    show(
      registerPage,
      { roster: { ...roster, named: [] }, draws: [] },
      { query: { leibie: 'media', xiangzhen: '青石镇' }, ...visit },
    ),
  'register-none': (visit) => show(registerPage, { roster: nobody, draws: [] }, visit),
  apply: (visit) => show(applyPage, asking, visit),
  'apply-error': (visit) =>
    show(applyPage, asking, {
      form: {
        values: {
          name: ['童桂英'],
          categories: ['RESIDENT', 'WOMEN'],
          fields: ['养老、教育'],
          reason: ['想'],
        },
        errors: [
          { field: 'ofAge', message: '社会公众代表应当年满十八周岁，具有完全民事行为能力。' },
          { field: 'reason', message: '没有写明申请理由，或者不足5字。写明申请理由。' },
          { field: 'phone', message: '没有填写联系方式，无法核实，也无法邀请。' },
        ],
      },
      ...visit,
    }),
  applied: (visit) =>
    show(
      receiptPage,
      { mine: application },
      { params: { receiptNo: 'ST38-QRYW' }, sealed: receipt, ...visit },
    ),
  'applied-later': (visit) => show(receiptPage, {}, { params: { receiptNo: 'ST38-QRYW' }, ...visit }),
  'my-application': (visit) => show(minePage, { mine: application }, visit),
  'my-application-active': (visit) =>
    show(
      minePage,
      found({ applicationState: 'ACTIVE', no: 'D2026-0007', termEndsOn: '2029-11-19', nameConsent: true }),
      visit,
    ),
  'my-application-rejected': (visit) =>
    show(minePage, found({ applicationState: 'REJECTED', stateReason: '申请人已移居外县。' }), visit),
  'my-application-expired': (visit) => show(minePage, { mine: null }, visit),
  'attendance-rules': (visit) => show(attendanceRulesPage, { localPolicy: { values: settings } }, visit),
  fairness: (visit) =>
    show(fairnessPage, { attendanceStatistics: statistics, draws: [drawn, voided] }, visit),
  'fairness-none': (visit) =>
    show(
      fairnessPage,
      {
        attendanceStatistics: {
          ...statistics,
          years: [2026],
          members: 0,
          stakeholders: 0,
          total: { sent: 0, accepted: 0, attended: 0, declined: 0, silent: 0 },
          byCategory: [],
          byRegion: [],
        },
        draws: [],
      },
      visit,
    ),
  'draw-offered': (visit) => show(representativeDrawPage, { draw: offered }, visit),
  'draw-drawn': (visit) => show(representativeDrawPage, { draw: drawn }, visit),
  'draw-voided': (visit) => show(representativeDrawPage, { draw: voided }, visit),
  'draw-lottery': (visit) => show(representativeDrawPage, { draw: lottery }, visit),
};
