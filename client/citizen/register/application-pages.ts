import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { words } from '#client/words.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { trapped } from '../FormTrap.tsx';
import { inOrder } from '../in-order.ts';
import { page } from '../page.ts';
import { reachField, reachIn } from '../ReachFields.tsx';
import { handOver } from '../receipt/hand-over.ts';
import { refused } from '../refused.ts';
import { onceIn } from '../once-in.ts';
import { REGISTER } from '../addresses/register.ts';
import { ApplyPage, ApplyPageQuery } from './ApplyPage.tsx';

const Apply = graphql(`
  mutation ApplyAsRepresentative($input: RepresentativeApplicationInput!) {
    applyAsRepresentative(input: $input) {
      ... on Receipt {
        receiptNo
        lookupCode
      }
      ...Refused_form
    }
  }
`);

/** Items of a text, separated by a mark such as 、 or a line break; empty ones are left out: 养老、卫生. */
const partsIn = (text: string, mark: RegExp) =>
  text
    .split(mark)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const categoriesIn = (form: SentForm) =>
  Object.values(RepresentativeCategory).filter(
    (one) => one !== RepresentativeCategory.STAKEHOLDER && form.texts('categories').includes(one),
  );

const inputIn = (form: SentForm) => ({
  ...onceIn(form),
  name: form.text('name'),
  ofAge: form.checked('ofAge'),
  categories: categoriesIn(form),
  unitPost: form.text('unitPost'),
  fields: partsIn(form.text('fields'), /[、，,；;\s]+/),
  region: form.text('region'),
  village: form.text('village'),
  gender: form.text('gender') || null,
  declaredInterests: partsIn(form.text('declaredInterests'), /\n+/),
  reason: form.text('reason'),
  nameConsent: form.checked('nameConsent'),
  ...reachIn(form),
});

/** The boxes as they stand on the page, one below the other. */
const ORDER = [
  'name',
  'ofAge',
  'categories',
  'unitPost',
  'fields',
  'region',
  'village',
  'reason',
  'declaredInterests',
  'phone',
  'email',
];

async function post(form: SentForm, io: Io): Promise<Posted> {
  const stopped = trapped(form);
  if (stopped) return stopped;
  const { applyAsRepresentative: done } = await io.execute(Apply, { input: inputIn(form) });
  if (done.__typename === 'Refusal') return inOrder(refused(done, reachField(form)), ORDER);
  return handOver(done);
}

export const applyPage = page({
  document: ApplyPageQuery,
  variables: () => ({}),
  page: ApplyPage,
  meta: () => ({
    title: '申请成为社会公众代表',
    crumbs: [{ name: words.nav.representatives, href: REGISTER }, { name: '申请' }],
  }),
  current: REGISTER,
  post,
});
