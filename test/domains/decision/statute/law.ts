/** 国令713号 and the special laws beside it, written from their text: what a matter owes. Nothing of the product's own law is read here. */
import type { Matter } from './matter.ts';

/** The steps of the procedure that one matter may owe and another may not. */
export type Owing =
  | 'PUBLIC_PARTICIPATION'
  | 'HEARING'
  | 'EXPERT_REVIEW'
  | 'RISK_ASSESSMENT'
  | 'FAIR_COMPETITION'
  | 'NPC_REPORT'
  | 'PUBLICATION'
  | 'OUTREACH';

/** Steps every matter owes: 第二十五条、第三十条、第三十一条、第三十三条. */
export const ALWAYS = ['LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION', 'PARTY_REPORT', 'ARCHIVE'];

interface Special {
  /** 城乡规划法第二十六条, 征收补偿条例第十条, 土地管理法实施条例第二十八条: days, with no 一般. */
  days?: number;
  solicits?: boolean;
  /** 价格法第二十三条. */
  hearing?: boolean;
  /** 征收补偿条例第十一条, 土地管理法第四十七条: where most object. */
  hearingOnObjection?: boolean;
  /** 城乡规划法第二十六条, 环境影响评价法第十一条: 论证会、听证会或者其他方式. */
  hearingAmongOthers?: boolean;
  risk?: boolean;
  competition?: boolean;
}

const SPECIAL: Readonly<Record<string, Special>> = {
  URBAN_RURAL_PLAN: { days: 30, solicits: true, hearingAmongOthers: true },
  UTILITY_PRICE: { hearing: true },
  HOUSE_EXPROPRIATION: { days: 30, solicits: true, hearingOnObjection: true, risk: true },
  MARKET_REGULATORY_DOCUMENT: { solicits: true, competition: true },
  LAND_ACQUISITION: { days: 30, solicits: true, hearingOnObjection: true, risk: true },
  ENVIRONMENTAL_IMPACT: { hearingAmongOthers: true },
  REGULATORY_DOCUMENT: { solicits: true },
};

/** Matters with a procedure of their own. */
export const LAWS = Object.keys(SPECIAL);

type Owed = Pick<Matter, 'facts' | 'laws' | 'row'>;

const any = ({ facts }: Owed, ...of: readonly string[]) => facts.some((fact) => of.includes(fact));
const lawSays = ({ laws }: Owed, what: (special: Special) => boolean) =>
  laws.some((kind) => what(SPECIAL[kind] ?? {}));
const rowSays = ({ row }: Owed, step: Owing) => row?.steps.includes(step) ?? false;

/** Whether a matter owes a step, by its circumstances, its special laws and its published row. */
const OWED: Readonly<Record<Owing, (matter: Owed) => boolean>> = {
  // 第十四条
  PUBLIC_PARTICIPATION: (matter) => !any(matter, 'LAWFULLY_NOT_PUBLIC'),
  // 第十六条: by law, or as the published row announced.
  HEARING: (matter) =>
    lawSays(matter, ({ hearing }) => hearing === true) ||
    (any(matter, 'MAJORITY_OBJECTS') && lawSays(matter, (one) => one.hearingOnObjection === true)) ||
    matter.row?.hearing === 'YES' ||
    rowSays(matter, 'HEARING'),
  // 第十九条
  EXPERT_REVIEW: (matter) => any(matter, 'PROFESSIONAL', 'TECHNICAL') || rowSays(matter, 'EXPERT_REVIEW'),
  // 第二十二条: no second assessment of what was assessed, unless a special law asks for its own.
  RISK_ASSESSMENT: (matter) =>
    lawSays(matter, ({ risk }) => risk === true) ||
    (!any(matter, 'VALID_EARLIER_ASSESSMENT') &&
      (any(matter, 'MAY_HARM_STABILITY', 'MAY_HARM_PUBLIC_SAFETY', 'OTHER_GRAVE_RISK') ||
        rowSays(matter, 'RISK_ASSESSMENT'))),
  // 第二十九条
  FAIR_COMPETITION: (matter) =>
    any(matter, 'AFFECTS_MARKET_PLAYERS') ||
    lawSays(matter, ({ competition }) => competition === true) ||
    rowSays(matter, 'FAIR_COMPETITION'),
  // 第八条
  NPC_REPORT: (matter) => any(matter, 'NPC_MATTER') || rowSays(matter, 'NPC_REPORT'),
  // 第三十二条
  PUBLICATION: (matter) => !any(matter, 'LAWFULLY_NOT_PUBLIC'),
  OUTREACH: (matter) =>
    !any(matter, 'LAWFULLY_NOT_PUBLIC') &&
    (any(matter, 'PUBLIC_CONCERN', 'TECHNICAL') || rowSays(matter, 'OUTREACH')),
};

export const owes = (matter: Owed, step: Owing): boolean => OWED[step](matter);

/** Everything a matter owes (应履行的程序). */
export const owedSteps = (matter: Owed): string[] => [
  ...(Object.keys(OWED) as Owing[]).filter((step) => owes(matter, step)),
  ...ALWAYS,
];

/** Whether law or published row asks for 向社会公开征求意见 itself, so that no other way takes its place (第十四条). */
export const mustSolicit = (matter: Owed): boolean =>
  lawSays(matter, ({ solicits }) => solicits === true) ||
  (matter.row?.methods.includes('PUBLIC_SOLICITATION') ?? false);

/** Whether the days are set by a law that does not say 一般, so that no reason shortens them (第三条第三款). */
export const neverShorter = (matter: Owed): boolean => lawSays(matter, ({ days }) => days !== undefined);

/** 第十六条: a hearing may be held; where none is, the public reads why. */
export const mayBeHeard = (matter: Owed): boolean =>
  !owes(matter, 'HEARING') && any(matter, 'DIRECT_VITAL_INTEREST', 'LARGE_DISAGREEMENT');

/**
 * Whether a special law names a hearing, as one way among others or where most object, so that leaving it out is a
 * choice to be explained.
 */
export const hearingNamed = (matter: Owed): boolean =>
  lawSays(matter, (one) => one.hearingOnObjection === true || one.hearingAmongOthers === true);

/** Circumstances that take a duty away, and so are never taken for granted (第十四条、第二十二条). */
export const TAKES_AWAY = ['LAWFULLY_NOT_PUBLIC', 'VALID_EARLIER_ASSESSMENT'];

const day = (text: string) =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)));

/** Days of a period: the first does not count, the last does (民法典第二百零一条). */
export const daysOf = (opensOn: string, closesOn: string): number =>
  (day(closesOn) - day(opensOn)) / 86_400_000;

/** The day so many days later. */
export const later = (from: string, days: number): string =>
  new Date(day(from) + days * 86_400_000).toISOString().slice(0, 10);

/** 国务院办公厅关于2026年部分节假日安排的通知, second half of the year: days off, and days worked for them. */
const OFF = [
  '2026-09-25',
  '2026-09-26',
  '2026-09-27',
  ...Array.from({ length: 7 }, (_, at) => `2026-10-0${at + 1}`),
];
const WORKED = ['2026-09-20', '2026-10-10'];

const rests = (text: string): boolean =>
  OFF.includes(text) || (!WORKED.includes(text) && [0, 6].includes(new Date(day(text)).getUTCDay()));

/** The last day of a period: a day of rest gives way to the next working day (民法典第二百零三条). */
export const lastDayOf = (closesOn: string): string =>
  rests(closesOn) ? lastDayOf(later(closesOn, 1)) : closesOn;
