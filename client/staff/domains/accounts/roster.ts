import type { Role } from '#client/graphql/graphql.ts';
import { sendSheet, type SheetReport } from '#client/staff/ground/frame/import-sheet.ts';

/** Where the form of units and accounts is sent, and where it is had. */
const DOOR = '/daoru/zhanghao';
export const ROSTER_TEMPLATE = '/daoru/zhanghao-moban.xlsx';

/** 开通单: a new account and its link, told this once. */
export interface OpeningSlip {
  name: string;
  loginName: string;
  unitName: string;
  decidesItself: boolean;
  roles: readonly Role[];
  link: string;
  until: string;
}

/** How many of a kind are new, and which were there already. */
interface Sorted {
  made: number;
  existing: readonly string[];
}

/** The rest of the answer to a form, in its trial or the making itself. */
interface Told {
  units: Sorted;
  accounts: Sorted;
  slips: readonly OpeningSlip[];
}

/** Report on a form. */
export type RosterReport = SheetReport & Told;

const NONE: Sorted = { made: 0, existing: [] };
const NOTHING: Told = { units: NONE, accounts: NONE, slips: [] };

/** Sends the form; in a trial nothing is made. */
export const sendRoster = async (file: File, trial: boolean): Promise<RosterReport> => ({
  ...NOTHING,
  ...(await sendSheet<Told>(DOOR, { trial: String(trial) }, file)),
});
