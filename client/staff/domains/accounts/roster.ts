import type { Role } from '#client/graphql/graphql.ts';
import type { TableFault } from '#client/staff/ground/frame/import-sheet.ts';
import { words } from '#client/words.ts';

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

/** Report on a form, from its trial or from the making itself. */
export interface RosterReport {
  units: Sorted;
  accounts: Sorted;
  slips: readonly OpeningSlip[];
  rows: number;
  good: number;
  faults: readonly TableFault[];
  /** Said when it could not be judged at all. */
  failed?: string | undefined;
}

interface Answer extends Partial<Omit<RosterReport, 'faults' | 'failed'>> {
  refusal?: { findings: readonly TableFault[] };
  errors?: readonly { message: string }[];
}

const NONE: Sorted = { made: 0, existing: [] };
const NOTHING: RosterReport = { units: NONE, accounts: NONE, slips: [], rows: 0, good: 0, faults: [] };

function reportOf(text: string): RosterReport {
  try {
    const { refusal, errors, ...told } = JSON.parse(text) as Answer;
    return { ...NOTHING, ...told, faults: refusal?.findings ?? [], failed: errors?.[0]?.message };
  } catch {
    return { ...NOTHING, failed: words.errors.failed };
  }
}

/** Sends the form; in a trial nothing is made. */
export async function sendRoster(file: File, trial: boolean): Promise<RosterReport> {
  const body = new FormData();
  body.set('trial', String(trial));
  body.set('file', file, file.name);
  try {
    const answer = await fetch(DOOR, { method: 'POST', body, headers: { accept: 'application/json' } });
    return reportOf(await answer.text());
  } catch {
    return { ...NOTHING, failed: words.errors.offline };
  }
}
