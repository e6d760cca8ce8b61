import type {
  DisclosureCatalogueDeskQuery as Data,
  DisclosureCatalogueInput,
} from '#client/graphql/graphql.ts';
import type { DisclosureRhythm } from '#server/law/openness/disclosure-time.ts';
import type {
  DisclosureChannel,
  DisclosureField,
  DisclosureLevel,
} from '#server/law/openness/disclosure-words.ts';

/** A catalogue as it stands at the desk. */
export type Catalogue = NonNullable<Data['disclosureCatalogueInPreparation']>;

/** A row as it is typed. */
export interface Typed {
  field: string;
  matter: string;
  item: string;
  content: string;
  basis: string;
  rhythm: string;
  workingDays: string;
  unitId: string;
  channels: readonly string[];
  audience: string;
  onRequest: boolean;
  levels: readonly string[];
  ownerId: string;
  decisionNos: string;
  addresses: string;
}

export interface TypedCatalogue {
  changeNote: string;
  rows: readonly Typed[];
}

/** A new row: of the county's decisions, within the period of the law, on its site. */
export const BLANK: Typed = {
  field: 'MAJOR_DECISIONS',
  matter: '',
  item: '',
  content: '',
  basis: '',
  rhythm: 'ON_FORMATION',
  workingDays: '20',
  unitId: '',
  channels: ['WEBSITE'],
  audience: '',
  onRequest: false,
  levels: ['COUNTY'],
  ownerId: '',
  decisionNos: '',
  addresses: '',
};

type Row = Catalogue['rows'][number];

const typedRow = (row: Row): Typed => ({
  field: row.field,
  matter: row.matter,
  item: row.item,
  content: row.content,
  basis: row.basis,
  rhythm: row.rhythm,
  workingDays: row.workingDays == null ? '' : String(row.workingDays),
  unitId: row.unit.id,
  channels: row.channels,
  audience: row.audience,
  onRequest: row.onRequest,
  levels: row.levels,
  ownerId: row.ownerId ?? '',
  decisionNos: row.decisions.map(({ no }) => no).join('、'),
  addresses: row.addresses.join('\n'),
});

/** The catalogue as its form begins; of a published one the next version, whose changes are still to be told. */
export const typedOf = (from: Pick<Catalogue, 'changeNote' | 'rows'> | null): TypedCatalogue => ({
  changeNote: from?.changeNote ?? '',
  rows: (from?.rows ?? []).map(typedRow),
});

const parts = (text: string) => text.split(/[\s、,，;；]+/).filter(Boolean);

export const inputOf = ({ changeNote, rows }: TypedCatalogue): DisclosureCatalogueInput => ({
  changeNote,
  rows: rows.map((row) => ({
    field: row.field as DisclosureField,
    matter: row.matter,
    item: row.item,
    content: row.content,
    basis: row.basis,
    rhythm: row.rhythm as DisclosureRhythm,
    workingDays: row.workingDays === '' ? null : Number(row.workingDays),
    unitId: row.unitId || null,
    channels: [...row.channels] as DisclosureChannel[],
    audience: row.audience,
    onRequest: row.onRequest,
    levels: [...row.levels] as DisclosureLevel[],
    ownerId: row.ownerId || null,
    decisionNos: parts(row.decisionNos),
    addresses: parts(row.addresses),
  })),
});
