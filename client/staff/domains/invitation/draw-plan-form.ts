/** The plan of a draw as it is typed (抽选方案), and as the contract takes it. */
import type {
  DrawInput,
  DrawMethod,
  LatestDraw_DrawFragment,
  QuotaAttribute,
  RepresentativeCategory,
} from '#client/graphql/graphql.ts';
import { countOf, linesOf } from '#client/staff/ground/form/typed.ts';
import type { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { type DrawPlan, refuseDrawPlan } from '#server/law/draw/draw-plan.ts';
import { DrawMethod as Method, QuotaAttribute as Attribute } from '#server/law/draw/draw-words.ts';
import { RepresentativeCategory as Category } from '#server/law/register/representative-category.ts';

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

export interface DrawPlanForm {
  method: DrawMethod;
  seats: string;
  topics: string;
  kinds: readonly KindRow[];
  quotas: readonly QuotaRow[];
  concernedUnits: string;
  concernedRegions: string;
}

const kind = (label: string, categories: readonly RepresentativeCategory[]): KindRow => ({
  label,
  categories,
  seats: '1',
});

/** Where nothing was published before: one of each kind that is usually called. */
const USUAL: readonly KindRow[] = [
  kind('两代表一委员', ['PARTY_DELEGATE', 'PEOPLES_CONGRESS_DEPUTY', 'CPPCC_MEMBER']),
  kind('专家学者', ['EXPERT_SCHOLAR']),
  kind('群众代表', ['RESIDENT', 'WOMEN', 'PARTY_MEMBER']),
  kind('其他类别', ['ENTREPRENEUR', 'MEDIA', 'NEW_SOCIAL_STRATUM', 'FIVE_TYPE_SUPERVISOR', 'VETERAN_CADRE']),
];

const asQuota = ({ label, categories, seats }: KindRow): QuotaRow => ({
  attribute: 'CATEGORY',
  label,
  categories,
  min: seats,
  max: seats,
});

/** A new plan, after the one that was published last. */
export function planAfter(latest: LatestDraw_DrawFragment | null): DrawPlanForm {
  const quotas = latest?.quotas ?? [];
  const kinds = quotas
    .filter(({ attribute }) => attribute === 'CATEGORY')
    .map(({ label, categories, max }) => ({ label, categories, seats: String(max) }));
  const typed = quotas.map((quota) => ({ ...quota, min: String(quota.min), max: String(quota.max) }));
  return {
    method: latest?.method ?? 'ROTATION',
    seats: String(latest?.seats ?? USUAL.length),
    topics: '',
    kinds: kinds.length > 0 ? kinds : USUAL,
    quotas: typed.length > 0 ? typed : USUAL.map(asQuota),
    concernedUnits: '',
    concernedRegions: '',
  };
}

const topicsOf = (text: string) =>
  text
    .split(/[、，,；;\s]+/)
    .map((topic) => topic.trim())
    .filter(Boolean);

/** As the contract takes it: a rotation's kinds are quotas of one number, and its seats their sum. */
export function planInput(form: DrawPlanForm): DrawInput {
  const rotates = form.method === 'ROTATION';
  const rows = rotates ? form.kinds.map(asQuota) : form.quotas;
  const quotas = rows.map(({ attribute, label, categories, min, max }) => ({
    attribute,
    label: label.trim(),
    categories: attribute === 'CATEGORY' ? [...categories] : [],
    min: countOf(min),
    max: countOf(max),
  }));
  return {
    method: form.method,
    seats: rotates ? quotas.reduce((sum, { max }) => sum + max, 0) : countOf(form.seats),
    topics: topicsOf(form.topics),
    quotas,
    concernedUnits: linesOf(form.concernedUnits),
    concernedRegions: linesOf(form.concernedRegions),
  };
}

/** Findings of the law on the plan as it stands. */
export function planFindings(form: DrawPlanForm, disclosure: AgendaDisclosure) {
  const { method, seats, topics, quotas } = planInput(form);
  const plan: DrawPlan = {
    method: Method[method],
    seats,
    topics: topics ?? [],
    quotas: quotas.map(({ attribute, categories, ...quota }) => ({
      ...quota,
      attribute: Attribute[attribute],
      categories: (categories ?? []).map((category) => Category[category]),
    })),
  };
  return refuseDrawPlan(plan, disclosure);
}

/** The plan with these quotas changed to what the server found possible (最小的调整). */
export const loosened = (
  form: DrawPlanForm,
  changes: readonly { attribute: string; label: string; min: number; max: number }[],
): readonly QuotaRow[] =>
  form.quotas.map((row) => {
    const change = changes.find(
      ({ attribute, label }) => attribute === row.attribute && label === row.label.trim(),
    );
    return change ? { ...row, min: String(change.min), max: String(change.max) } : row;
  });
