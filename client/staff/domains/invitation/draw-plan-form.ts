/** The plan of a draw as it is typed (抽选方案), and as the contract takes it. */
import type { DrawInput, LatestDraw_DrawFragment } from '#client/graphql/graphql.ts';
import { countOf, linesOf } from '#client/staff/ground/form/typed.ts';
import type { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { refuseVagueUnits } from '#server/law/draw/concerned-units.ts';
import { type DrawPlan, refuseDrawPlan } from '#server/law/draw/draw-plan.ts';
import { DrawMethod as Method, QuotaAttribute as Attribute } from '#server/law/draw/draw-words.ts';
import { RepresentativeCategory as Category } from '#server/law/register/representative-category.ts';
import { asQuota, type Preset, PRESETS, type QuotaPlan, type QuotaRow } from './draw-presets.ts';

export interface DrawPlanForm extends QuotaPlan {
  preset: Preset;
  topics: string;
  concernedUnits: string;
  concernedRegions: string;
}

/** Quotas of the plan published last, as they are typed (上次公布的方案). */
function lastPlan({ method, seats, quotas }: LatestDraw_DrawFragment): QuotaPlan {
  const kinds = quotas
    .filter(({ attribute }) => attribute === 'CATEGORY')
    .map(({ label, categories, max }) => ({ label, categories, seats: String(max) }));
  const typed = quotas.map((quota) => ({ ...quota, min: String(quota.min), max: String(quota.max) }));
  return { method, seats: String(seats), kinds, quotas: typed };
}

/** A new plan, after the one that was published last. */
export const planAfter = (latest: LatestDraw_DrawFragment | null): DrawPlanForm => ({
  ...(latest ? lastPlan(latest) : PRESETS.SIX([])),
  preset: latest ? 'LAST' : 'SIX',
  topics: '',
  concernedUnits: '',
  concernedRegions: '',
});

/** Plans that the form takes its quotas from: that of the last draw, and those of the towns in the register. */
export interface Given {
  latest: LatestDraw_DrawFragment | null;
  towns: readonly string[];
}

/** The plan with the quotas of its preset written out (名额). */
export function writtenOut(form: DrawPlanForm, { latest, towns }: Given): DrawPlanForm {
  if (form.preset === 'OWN') return form;
  if (form.preset === 'LAST') return latest ? { ...form, ...lastPlan(latest) } : form;
  return { ...form, ...PRESETS[form.preset](towns) };
}

const topicsOf = (text: string) =>
  text
    .split(/[、，,；;\s]+/)
    .map((topic) => topic.trim())
    .filter(Boolean);

/** As the contract takes it: a rotation's kinds are quotas of one number, and its seats their sum. */
export function planInput(typed: DrawPlanForm, given: Given): DrawInput {
  const form = writtenOut(typed, given);
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
export function planFindings(
  { method, seats, topics, quotas, concernedUnits }: DrawInput,
  disclosure: AgendaDisclosure,
) {
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
  return [...refuseDrawPlan(plan, disclosure), ...refuseVagueUnits(concernedUnits ?? [])];
}

/** The plan with these quotas changed to what the server found possible (最小的调整). */
export const loosened = (
  { quotas }: Pick<QuotaPlan, 'quotas'>,
  changes: readonly { attribute: string; label: string; min: number; max: number }[],
): readonly QuotaRow[] =>
  quotas.map((row) => {
    const change = changes.find(
      ({ attribute, label }) => attribute === row.attribute && label === row.label.trim(),
    );
    return change ? { ...row, min: String(change.min), max: String(change.max) } : row;
  });
