import { dataPage } from '#client/citizen/data/data-page.ts';
import { show, type Visit } from './show.tsx';

const totals = {
  adopted: 3,
  partlyAdopted: 1,
  notAdopted: 4,
  alreadyCovered: 0,
  supportOnly: 2,
  outOfScope: 0,
};

const ndrc = { id: 'u1', name: '县发展和改革委员会' };
const house = { id: 'u2', name: '县住房和城乡建设局' };

/** Rounds in every state in which one is counted (样例). */
export const countedRounds = [
  round({ stage: 'OPEN', closesOn: '2026-12-07', openDays: 32, commentCount: 5 }),
  round({
    unit: house,
    stage: 'FEEDBACK_PUBLISHED',
    closesOn: '2026-10-10',
    openDays: 30,
    commentCount: 10,
    report: { publishedOn: '2026-10-30', overdue: false, totals },
  }),
  round({
    unit: house,
    stage: 'FEEDBACK_PUBLISHED',
    closesOn: '2026-10-20',
    openDays: 45,
    commentCount: 10,
    report: { publishedOn: '2026-12-30', overdue: true, totals },
  }),
  round({
    unit: house,
    stage: 'FEEDBACK_PUBLISHED',
    closesOn: '2026-10-30',
    openDays: 30,
    report: { publishedOn: '2026-11-10', overdue: false, totals },
  }),
  round({ unit: house, stage: 'CLOSED', openDays: 30, commentCount: 2, feedbackOverdue: true }),
  round({ stage: 'CLOSED', openDays: 10, commentCount: 1 }),
  round({ stage: 'WITHDRAWN', openDays: 3, commentCount: 1, feedbackDueOn: null }),
];

function round(more: object) {
  return {
    id: 'c1',
    stage: 'CLOSED',
    opensAt: '2026-08-05T01:00:00.000Z',
    closesAt: '2026-09-07T16:00:00.000Z',
    closesOn: '2026-09-07',
    openDays: 30,
    commentCount: 0,
    feedbackDueOn: '2026-11-07' as string | null,
    feedbackOverdue: false,
    unit: ndrc,
    report: null as { publishedOn: string; overdue: boolean; totals: typeof totals } | null,
    ...more,
  };
}

const of = (nodes: object[]) => ({
  site: { organName: '岚溪县人民政府' },
  catalogue: { years: [2026, 2025] },
  consultations: { nodes, pageInfo: { endCursor: null, hasNextPage: false } },
});

/** 数据 in its states, as whole documents. */
export const dataDocuments: Record<string, (visit?: Visit) => string> = {
  data: (visit) => show(dataPage, of(countedRounds), visit),
  'data-none': (visit) => show(dataPage, of([]), { query: { nian: '2025' }, ...visit }),
};
