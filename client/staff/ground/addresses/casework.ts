import type { CaseKind } from '#server/law/casework/case-kind.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The desk of a kind of case items. */
export const caseDesk = (kind: CaseKind) => (kind === 'SUGGESTION' ? paths.suggestions : paths.cases);

/** The page of one case item. */
export const casePath = (id: string, kind: CaseKind = 'MESSAGE') => `${caseDesk(kind)}/${id}`;

/** Where what came by letter or telephone is written down. */
export const recordCasePath = (kind: CaseKind) => `${caseDesk(kind)}/dengji`;

/** 政策解读专员 of the own unit. */
export const OWN_INTERPRETERS = `${paths.cases}/zhuanyuan`;

/** Whose turn it is, and who is late. */
export const CASE_BOARD = `${paths.cases}/danwei`;

type Conditions = Readonly<Record<string, string | number | boolean | null | undefined>>;

const queryOf = (conditions: Conditions): string =>
  new URLSearchParams(
    Object.entries(conditions).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString();

/** The list under these conditions of its address. */
export const casesPath = (conditions: Conditions) => `${paths.cases}?${queryOf(conditions)}`;

/** The case items of a kind as a workbook, under the conditions of the query. */
export const ledgerHref = (kind: string, asked: Conditions) =>
  `/daochu/banjian.xlsx?${queryOf({ kind, ...asked })}`;
