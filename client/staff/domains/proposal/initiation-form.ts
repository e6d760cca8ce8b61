import type { InitiateChoicesQuery, InitiationInput } from '#client/graphql/graphql.ts';
import { type LawAnswer, lawsIn } from '#client/staff/domains/catalogue/special-law-choices.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { type Initiation, refuseInitiation } from '#server/law/decision/decision-initiation.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

type Category = NonNullable<InitiationInput['categories']>[number];
type Item = InitiateChoicesQuery['catalogueItems']['nodes'][number];

/** The start of a decision as it is typed: nothing is null. */
export interface InitiationForm {
  catalogueItemNo: string;
  outsideReason: string;
  title: string;
  categories: Category[];
  exclusion: NonNullable<InitiationInput['exclusion']> | '';
  /** 专门规定 that apply; or that every one was looked at and none does. */
  specialRules: LawAnswer[];
  leadUnitId: string;
  coUnitIds: string[];
  answer: string;
}

export const emptyInitiation = (title: string): InitiationForm => ({
  catalogueItemNo: '',
  outsideReason: '',
  title,
  categories: [],
  exclusion: '',
  specialRules: [],
  leadUnitId: '',
  coUnitIds: [],
  answer: '',
});

export const INITIATION_LABELS: Readonly<Record<keyof InitiationForm, string>> = {
  catalogueItemNo: '所属目录事项',
  outsideReason: '目录外决策的理由',
  title: '决策事项名称',
  categories: '事项类别',
  exclusion: '不适用情形',
  specialRules: '专门规定',
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

/** Findings the server would return, shown while one types. */
export const wantingIn = (
  form: InitiationForm,
  policy: Pick<LocalPolicy, 'reasonMinChars'>,
): readonly Finding[] => refuseInitiation(lawStart(form), policy);

/** The contract's enum values are the law's own, distinguished only by their types. */
const lawStart = (form: InitiationForm) =>
  ({
    ...form,
    leadUnitId: form.leadUnitId || null,
    exclusion: form.exclusion || null,
    specialRules: lawsIn(form.specialRules),
  }) as unknown as Initiation;

/** Input as it is sent: of a matter in the catalogue neither name nor reason. */
export const inputOf = (form: InitiationForm): InitiationInput => {
  const { catalogueItemNo, leadUnitId, coUnitIds, answer } = form;
  return {
    leadUnitId: leadUnitId || null,
    coUnitIds,
    answer,
    ...(catalogueItemNo ? { catalogueItemNo } : outsideOf(form)),
  };
};

const outsideOf = (form: InitiationForm) => ({
  outsideReason: form.outsideReason,
  title: form.title,
  categories: form.categories,
  exclusion: form.exclusion || null,
  specialRules: lawsIn(form.specialRules),
});
