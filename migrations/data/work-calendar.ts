/**
 * Days off and worked weekends 2020 to 2026 (工作日历), as the State Council's yearly notices arrange them
 * (国务院办公厅关于部分节假日安排的通知). Written as the notices write it: a run of days off, weekends inside it included,
 * and the weekend days worked in exchange. The run of 2020-01-24 is the one lengthened on 2020-01-26.
 */
interface Arrangement {
  name: string;
  from: string;
  to: string;
  work?: readonly string[];
}

const ARRANGEMENTS: readonly Arrangement[] = [
  { name: '元旦', from: '2020-01-01', to: '2020-01-01' },
  { name: '春节', from: '2020-01-24', to: '2020-02-02', work: ['2020-01-19'] },
  { name: '清明节', from: '2020-04-04', to: '2020-04-06' },
  { name: '劳动节', from: '2020-05-01', to: '2020-05-05', work: ['2020-04-26', '2020-05-09'] },
  { name: '端午节', from: '2020-06-25', to: '2020-06-27', work: ['2020-06-28'] },
  { name: '国庆节、中秋节', from: '2020-10-01', to: '2020-10-08', work: ['2020-09-27', '2020-10-10'] },
  { name: '元旦', from: '2021-01-01', to: '2021-01-03' },
  { name: '春节', from: '2021-02-11', to: '2021-02-17', work: ['2021-02-07', '2021-02-20'] },
  { name: '清明节', from: '2021-04-03', to: '2021-04-05' },
  { name: '劳动节', from: '2021-05-01', to: '2021-05-05', work: ['2021-04-25', '2021-05-08'] },
  { name: '端午节', from: '2021-06-12', to: '2021-06-14' },
  { name: '中秋节', from: '2021-09-19', to: '2021-09-21', work: ['2021-09-18'] },
  { name: '国庆节', from: '2021-10-01', to: '2021-10-07', work: ['2021-09-26', '2021-10-09'] },
  { name: '元旦', from: '2022-01-01', to: '2022-01-03' },
  { name: '春节', from: '2022-01-31', to: '2022-02-06', work: ['2022-01-29', '2022-01-30'] },
  { name: '清明节', from: '2022-04-03', to: '2022-04-05', work: ['2022-04-02'] },
  { name: '劳动节', from: '2022-04-30', to: '2022-05-04', work: ['2022-04-24', '2022-05-07'] },
  { name: '端午节', from: '2022-06-03', to: '2022-06-05' },
  { name: '中秋节', from: '2022-09-10', to: '2022-09-12' },
  { name: '国庆节', from: '2022-10-01', to: '2022-10-07', work: ['2022-10-08', '2022-10-09'] },
  { name: '元旦', from: '2022-12-31', to: '2023-01-02' },
  { name: '春节', from: '2023-01-21', to: '2023-01-27', work: ['2023-01-28', '2023-01-29'] },
  { name: '清明节', from: '2023-04-05', to: '2023-04-05' },
  { name: '劳动节', from: '2023-04-29', to: '2023-05-03', work: ['2023-04-23', '2023-05-06'] },
  { name: '端午节', from: '2023-06-22', to: '2023-06-24', work: ['2023-06-25'] },
  { name: '中秋节、国庆节', from: '2023-09-29', to: '2023-10-06', work: ['2023-10-07', '2023-10-08'] },
  { name: '元旦', from: '2024-01-01', to: '2024-01-01' },
  { name: '春节', from: '2024-02-10', to: '2024-02-17', work: ['2024-02-04', '2024-02-18'] },
  { name: '清明节', from: '2024-04-04', to: '2024-04-06', work: ['2024-04-07'] },
  { name: '劳动节', from: '2024-05-01', to: '2024-05-05', work: ['2024-04-28', '2024-05-11'] },
  { name: '端午节', from: '2024-06-10', to: '2024-06-10' },
  { name: '中秋节', from: '2024-09-15', to: '2024-09-17', work: ['2024-09-14'] },
  { name: '国庆节', from: '2024-10-01', to: '2024-10-07', work: ['2024-09-29', '2024-10-12'] },
  { name: '元旦', from: '2025-01-01', to: '2025-01-01' },
  { name: '春节', from: '2025-01-28', to: '2025-02-04', work: ['2025-01-26', '2025-02-08'] },
  { name: '清明节', from: '2025-04-04', to: '2025-04-06' },
  { name: '劳动节', from: '2025-05-01', to: '2025-05-05', work: ['2025-04-27'] },
  { name: '端午节', from: '2025-05-31', to: '2025-06-02' },
  { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08', work: ['2025-09-28', '2025-10-11'] },
  { name: '元旦', from: '2026-01-01', to: '2026-01-03', work: ['2026-01-04'] },
  { name: '春节', from: '2026-02-15', to: '2026-02-23', work: ['2026-02-14', '2026-02-28'] },
  { name: '清明节', from: '2026-04-04', to: '2026-04-06' },
  { name: '劳动节', from: '2026-05-01', to: '2026-05-05', work: ['2026-05-09'] },
  { name: '端午节', from: '2026-06-19', to: '2026-06-21' },
  { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
  { name: '国庆节', from: '2026-10-01', to: '2026-10-07', work: ['2026-09-20', '2026-10-10'] },
];

const DAY_MS = 86_400_000;

const daysOf = ({ from, to }: Arrangement) => {
  const first = Date.parse(from);
  const count = (Date.parse(to) - first) / DAY_MS + 1;
  return Array.from({ length: count }, (_, i) => new Date(first + i * DAY_MS).toISOString().slice(0, 10));
};

/** Every special day in order: HOLIDAY is a day off in a run (weekends too), MAKE_UP_WORKDAY a weekend day worked. */
export const WORK_CALENDAR: readonly {
  day: string;
  kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY';
  name: string;
}[] = ARRANGEMENTS.flatMap((run) => [
  ...daysOf(run).map((day) => ({ day, kind: 'HOLIDAY' as const, name: run.name })),
  ...(run.work ?? []).map((day) => ({ day, kind: 'MAKE_UP_WORKDAY' as const, name: `${run.name}调休` })),
]).sort((a, b) => (a.day < b.day ? -1 : 1));

/** Last day whose arrangement is known; later days are provisional until the next notice is imported. */
export const COVERED_THROUGH = '2026-12-31';
