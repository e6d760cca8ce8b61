import { drawPage } from '#client/citizen/hearing/draw-page.ts';
import { hearingPage } from '#client/citizen/hearing/hearing-page.ts';
import { hearingsPage } from '#client/citizen/hearing/hearings-page.ts';
import { signUpPage } from '#client/citizen/hearing/sign-up-pages.ts';
import { minePage, receiptPage } from '#client/receipts.ts';
import { announced, cancelled, entry, postponed, reported } from './hearings.ts';
import { signUp } from './hearing-sign-up.ts';
import { bus } from './lanxi.ts';
import { forum, questionnaire, waysWith } from './other-ways.ts';
import { notice } from './policy.ts';
import { show, type Visit } from './show.tsx';

const pageInfo = { endCursor: null, hasNextPage: false };
export const params = { no: announced.no };
const round = { ...bus, id: 'c2' };
const serverTime = { now: '2026-11-20T02:00:00.000Z' };

export const of = (hearing: object) => ({
  serverTime,
  hearing: { room: null, previous: null, ...hearing },
  decision: waysWith({ consultations: [round], events: [forum], publicActivities: [questionnaire] }),
});
const asking = (hearing: object) => ({ privacyNotice: notice, hearing });
const receipt = { receiptNo: 'ST38QRYW', lookupCode: 'Q7M2K8XF4T' };

/** Held, with a record of many pages. */
const longRecord = {
  ...reported,
  entries: [
    entry('e1', 'PRESENTATION', '县发展改革委 韩致远', '介绍调价方案。'),
    ...Array.from({ length: 24 }, (_, index) => entry(`s${index}`, 'STATEMENT', '高**', '希望票价不涨。')),
  ],
};

/** The pages of hearings in the states they can be in, as whole documents. */
export const hearingDocuments: Record<string, (visit?: Visit) => string> = {
  hearings: (visit) =>
    show(hearingsPage, { hearings: { nodes: [postponed, reported, cancelled], pageInfo } }, visit),
  'hearings-none': (visit) =>
    show(hearingsPage, { hearings: { nodes: [], pageInfo } }, { query: { zhuangtai: 'baoming' }, ...visit }),
  hearing: (visit) => show(hearingPage, of(announced), { params, ...visit }),
  'hearing-divided': (visit) => {
    const documents = announced.documents.map((one) => ({
      ...one,
      withheldGround: 'THIRD_PARTY_RIGHTS',
      withheldLaw: '民法典第一千零三十四条',
    }));
    return show(hearingPage, of({ ...announced, documents }), { params, ...visit });
  },
  'hearing-postponed': (visit) => show(hearingPage, of(postponed), { params, ...visit }),
  'hearing-cancelled': (visit) => show(hearingPage, of(cancelled), { params, ...visit }),
  'hearing-reported': (visit) => show(hearingPage, of(reported), { params, ...visit }),
  'hearing-long': (visit) => show(hearingPage, of(longRecord), { params, ...visit }),
  'hearing-sealed': (visit) => show(drawPage, { hearing: announced }, { params, ...visit }),
  'hearing-drawn': (visit) => show(drawPage, { hearing: reported }, { params, ...visit }),
  'sign-up': (visit) => show(signUpPage, asking(announced), { params, ...visit }),
  'sign-up-error': (visit) =>
    show(signUpPage, asking(announced), {
      params,
      form: {
        values: { attendance: ['PARTICIPANT'], name: [''] },
        errors: [{ field: 'name', message: '没有填写姓名。写参加人本人的姓名。' }],
      },
      ...visit,
    }),
  'sign-up-closed': (visit) => show(signUpPage, asking(cancelled), { params, ...visit }),
  'signed-up': (visit) =>
    show(receiptPage, { mine: signUp }, { params: { receiptNo: 'ST38-QRYW' }, sealed: receipt, ...visit }),
  'signed-up-later': (visit) => show(receiptPage, {}, { params: { receiptNo: 'ST38-QRYW' }, ...visit }),
  'my-sign-up': (visit) => show(minePage, { mine: signUp }, visit),
  'my-sign-up-drawn': (visit) =>
    show(minePage, { mine: { ...signUp, hearingState: 'DRAWN', hearing: reported } }, visit),
  'my-sign-up-offered': (visit) =>
    show(
      minePage,
      {
        mine: {
          ...signUp,
          attendance: 'OBSERVER',
          side: null,
          hearingState: 'OFFERED',
          claimBy: '2026-12-02T02:00:00.000Z',
          claim: { allowed: true },
        },
      },
      visit,
    ),
  'my-sign-up-expired': (visit) => show(minePage, { mine: null }, visit),
};
