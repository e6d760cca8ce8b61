/** Usual plans of a draw (常用抽选方案): chosen by one press, instead of typing a dozen quotas. */
import type { DrawMethod, QuotaAttribute, RepresentativeCategory } from '#client/graphql/graphql.ts';

/** A kind of seat in a rotation: so many of these. */
export interface KindRow {
  label: string;
  categories: readonly RepresentativeCategory[];
  seats: string;
}

/** A quota of a lottery: at least and at most so many. */
export interface QuotaRow {
  attribute: QuotaAttribute;
  label: string;
  categories: readonly RepresentativeCategory[];
  min: string;
  max: string;
}

/** Method, seats and quotas of a plan, as they are typed. */
export interface QuotaPlan {
  method: DrawMethod;
  seats: string;
  kinds: readonly KindRow[];
  quotas: readonly QuotaRow[];
}

export const PRESET_LABELS = {
  LAST: '与上次公布的方案相同',
  SIX: '六名：两代表一委员2名、专家学者1名、群众代表2名、其他类别1名',
  EACH: '四名：四类各1名',
  TOWNS: '六名，兼顾乡镇：四类都有人，哪个乡镇也不多占',
  OWN: '更多：自己定办法和名额',
} as const;
export type Preset = keyof typeof PRESET_LABELS;

const CALLED: readonly (readonly [label: string, categories: readonly RepresentativeCategory[]])[] = [
  ['两代表一委员', ['PARTY_DELEGATE', 'PEOPLES_CONGRESS_DEPUTY', 'CPPCC_MEMBER']],
  ['专家学者', ['EXPERT_SCHOLAR']],
  ['群众代表', ['RESIDENT', 'WOMEN', 'PARTY_MEMBER']],
  ['其他类别', ['ENTREPRENEUR', 'MEDIA', 'NEW_SOCIAL_STRATUM', 'FIVE_TYPE_SUPERVISOR', 'VETERAN_CADRE']],
];

const kindsOf = (seats: readonly number[]): readonly KindRow[] =>
  CALLED.map(([label, categories], index) => ({ label, categories, seats: String(seats[index] ?? 1) }));

/** A kind of seat as a quota: exactly so many. */
export const asQuota = ({ label, categories, seats }: KindRow): QuotaRow => ({
  attribute: 'CATEGORY',
  label,
  categories,
  min: seats,
  max: seats,
});

const rotation = (kinds: readonly KindRow[]): QuotaPlan => ({
  method: 'ROTATION',
  seats: String(kinds.reduce((sum, { seats }) => sum + Number(seats), 0)),
  kinds,
  quotas: kinds.map(asQuota),
});

const SIX = 6;

/** No town has more than its share, rounded up; not every town has somebody in the register for each kind. */
const byTown = (towns: readonly string[]): QuotaPlan => ({
  method: 'LOTTERY',
  seats: String(SIX),
  kinds: kindsOf([]),
  quotas: [
    ...kindsOf([]).map((row) => ({ ...asQuota(row), max: '2' })),
    ...towns.map((label): QuotaRow => ({
      attribute: 'REGION',
      label,
      categories: [],
      min: '0',
      max: String(Math.max(2, Math.ceil(SIX / towns.length))),
    })),
  ],
});

/** Quotas of a usual plan, in a county with representatives from these towns. */
export const PRESETS: Readonly<
  Record<Exclude<Preset, 'LAST' | 'OWN'>, (towns: readonly string[]) => QuotaPlan>
> = {
  SIX: () => rotation(kindsOf([2, 1, 2, 1])),
  EACH: () => rotation(kindsOf([])),
  TOWNS: byTown,
};
