import type { InitiateChoicesQuery, InitiationInput } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/frame/refusal.ts';
import { refuseInitiation } from '#server/law/decision/decision-initiation.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

type Item = InitiateChoicesQuery['catalogueItems']['nodes'][number];

/** The start of a decision as it is typed: nothing is null. */
export interface InitiationForm {
  catalogueItemNo: string;
  outsideReason: string;
  title: string;
  leadUnitId: string;
  coUnitIds: string[];
  answer: string;
}

export const emptyInitiation = (title: string): InitiationForm => ({
  catalogueItemNo: '',
  outsideReason: '',
  title,
  leadUnitId: '',
  coUnitIds: [],
  answer: '',
});

export const INITIATION_LABELS: Readonly<Record<keyof InitiationForm, string>> = {
  catalogueItemNo: '所属目录事项',
  outsideReason: '目录外决策的理由',
  title: '决策事项名称',
  leadUnitId: '牵头单位',
  coUnitIds: '配合单位',
  answer: '答复建议提出人',
};

/** Ids of the controls: the other action of this page has an answer too. */
export const idOf = (name: keyof InitiationForm) => `initiate-${name}`;
export const placeOf = (field: string) =>
  field in INITIATION_LABELS ? idOf(field as keyof InitiationForm) : undefined;

/** Matters of the catalogue in force that nobody has started. */
export const openItems = (items: readonly Item[]) =>
  items.filter(({ removed, decision }) => !removed && !decision);

/** What the server would say, said while one types. */
export const wantingIn = (
  form: InitiationForm,
  policy: Pick<LocalPolicy, 'reasonMinChars'>,
): readonly Finding[] => refuseInitiation({ ...form, leadUnitId: form.leadUnitId || null }, policy);

/** What is sent: of a matter in the catalogue neither name nor reason. */
export const inputOf = (form: InitiationForm): InitiationInput => {
  const { catalogueItemNo, leadUnitId, coUnitIds, outsideReason, title, answer } = form;
  return {
    leadUnitId: leadUnitId || null,
    coUnitIds,
    answer,
    ...(catalogueItemNo ? { catalogueItemNo } : { outsideReason, title }),
  };
};
