import type { CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The desk of a kind of case items. */
export const caseDesk = (kind: CaseKind): string => CASE_KINDS[kind].desk;

/** The page of one case item. */
export const casePath = (id: string, kind: CaseKind) => `${caseDesk(kind)}/${id}`;

/** Where what came by letter or telephone is written down. */
export const recordCasePath = (kind: CaseKind) => `${caseDesk(kind)}/dengji`;

/** 政策解读专员 of the own unit. */
export const OWN_INTERPRETERS = `${paths.cases}/zhuanyuan`;

/** Whose turn it is, and who is late. */
export const caseBoardPath = (kind: CaseKind) => `${caseDesk(kind)}/danwei`;

type Conditions = Readonly<Record<string, string | number | boolean | null | undefined>>;

const queryOf = (conditions: Conditions): string =>
  new URLSearchParams(
    Object.entries(conditions).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString();

/** The list of a kind under these conditions of its address. */
export const casesPath = (kind: CaseKind, conditions: Conditions) =>
  `${caseDesk(kind)}?${queryOf(conditions)}`;

/** The case items of a kind as a workbook, under the conditions of the query. */
export const ledgerHref = (kind: CaseKind, asked: Conditions) =>
  `/daochu/banjian.xlsx?${queryOf({ kind, ...asked })}`;

/** The applications of one year as its yearly report counts them, as a workbook. */
export const requestYearHref = (year: number) => `/daochu/shenqing-niandu.xlsx?year=${year}`;

/** The letter that answered an application, as Word. */
export const requestLetterHref = (id: string) => `/daochu/shenqing-dafu/${id}.docx`;
