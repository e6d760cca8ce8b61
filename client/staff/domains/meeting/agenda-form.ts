/** The agenda as it is typed: what everybody will read of an item, and what only those who prepare it read (议程). */
import type {
  AgendaDisclosure,
  AgendaItemInput,
  AgendaPurpose,
  WithholdGround,
} from '#client/graphql/graphql.ts';

export interface AgendaRow {
  /** Stays with the row wherever it is moved; of a new one it is made here. */
  key: string;
  id: string | null;
  /** Of a closed item the internal one: everybody else reads that it is there, and no more. */
  title: string;
  disclosure: AgendaDisclosure;
  /** The whole title of an item that is public in part. */
  paperTitle: string;
  ground: WithholdGround | '';
  law: string;
  decisionId: string;
  /** The version of the yearly catalogue that is discussed, or nothing. */
  catalogueId: string;
  /** Words typed to find the decision, until one is picked. */
  sought: string;
  /** Nothing chosen: as it is usual where the decision is. */
  purpose: AgendaPurpose | '';
  reportingUnit: string;
  livelihood: boolean;
  highAttention: boolean;
  note: string;
}

export interface AgendaForm {
  items: readonly AgendaRow[];
}

interface Paper {
  title: string;
  purpose?: AgendaPurpose | null | undefined;
  ground?: WithholdGround | null | undefined;
  law: string;
  reportingUnit: string;
  note: string;
  decision?: { id: string } | null | undefined;
}

interface Item {
  id: string;
  title: string;
  disclosure: AgendaDisclosure;
  purpose: AgendaPurpose;
  reportingUnit: string;
  livelihood: boolean;
  highAttention: boolean;
  decision?: { id: string } | null | undefined;
  catalogueId?: string | null | undefined;
  announcedAt?: string | null | undefined;
  paper?: Paper | null | undefined;
}

export const blankRow = (key: string): AgendaRow => ({
  key,
  id: null,
  title: '',
  disclosure: 'PUBLIC',
  paperTitle: '',
  ground: '',
  law: '',
  decisionId: '',
  catalogueId: '',
  sought: '',
  purpose: '',
  reportingUnit: '',
  livelihood: false,
  highAttention: false,
  note: '',
});

const rowOf = ({ id, title, disclosure, paper, ...item }: Item): AgendaRow => ({
  key: id,
  id,
  title: disclosure === 'CLOSED' ? (paper?.title ?? '') : title,
  disclosure,
  paperTitle: disclosure === 'PARTIAL' ? (paper?.title ?? '') : '',
  ground: paper?.ground ?? '',
  law: paper?.law ?? '',
  decisionId: item.decision?.id ?? paper?.decision?.id ?? '',
  catalogueId: item.catalogueId ?? '',
  sought: '',
  purpose: paper?.purpose ?? item.purpose,
  reportingUnit: item.reportingUnit || (paper?.reportingUnit ?? ''),
  livelihood: item.livelihood,
  highAttention: item.highAttention,
  note: paper?.note ?? '',
});

/** Agenda items that can still be edited: an announced one stays, or is taken off for everybody to see. */
export const agendaTyped = (items: readonly Item[]): AgendaForm => ({
  items: items.filter(({ announcedAt }) => !announcedAt).map(rowOf),
});

/** Form values as the contract's input: the ground and its law are sent only where something is withheld. */
export const agendaInput = ({ items }: AgendaForm): AgendaItemInput[] => items.map(itemInput);

function itemInput({ id, title, disclosure, reportingUnit, decisionId, ...row }: AgendaRow): AgendaItemInput {
  const [kept, closed] = [disclosure !== 'PUBLIC', disclosure === 'CLOSED'];
  return {
    id,
    title,
    disclosure,
    reportingUnit,
    decisionId: decisionId || null,
    catalogueId: row.purpose === 'CATALOGUE' ? row.catalogueId || null : null,
    purpose: row.purpose || null,
    livelihood: !closed && row.livelihood,
    highAttention: !closed && row.highAttention,
    paperTitle: disclosure === 'PARTIAL' ? row.paperTitle : '',
    ground: kept && row.ground ? row.ground : null,
    law: kept ? row.law : '',
    note: kept ? row.note : '',
  };
}

/** Whether words were typed for a decision and none was picked: saved like that, the item would stay without its decision. */
export const unpicked = ({ decisionId, sought }: Pick<AgendaRow, 'decisionId' | 'sought'>): boolean =>
  decisionId === '' && sought.trim() !== '';

/** A row one place up or down; where there is no place, nothing moves. */
export function moved(rows: readonly AgendaRow[], key: string, by: 1 | -1): readonly AgendaRow[] {
  const from = rows.findIndex((row) => row.key === key);
  const row = rows[from];
  const to = from + by;
  if (!row || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}
