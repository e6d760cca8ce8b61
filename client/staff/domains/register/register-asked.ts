import type { RepresentativeFilter, RepresentativeOrder } from '#client/graphql/graphql.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { REPRESENTATIVE_STATE_LABELS } from '#server/law/register/representative-stage.ts';
import { CATEGORY, ORDER, REGION, STATE, WORDS } from '#client/staff/ground/addresses/register.ts';

/** Labels of the orders of the list. */
export const ORDER_LABELS: Readonly<Record<RepresentativeOrder, string>> = {
  LATEST: '新登记的在前',
  NO: '编号从小到大',
  TERM_END: '任期先满的在前',
  INVITED_LEAST: '受邀少的在前',
  INVITED_MOST: '受邀多的在前',
};

type State = NonNullable<RepresentativeFilter['state']>;
type Category = NonNullable<RepresentativeFilter['category']>;

export const STATES = Object.keys(REPRESENTATIVE_STATE_LABELS) as State[];
export const CATEGORIES = Object.keys(REPRESENTATIVE_CATEGORY_LABELS) as Category[];
const ORDERS = Object.keys(ORDER_LABELS) as RepresentativeOrder[];

/** Filter and order of the register, read from the address; an unknown value is no condition. */
export const registerAsked = (
  address: Address,
): { filter: RepresentativeFilter; order: RepresentativeOrder } => ({
  filter: {
    state: STATES.find((one) => one === address.get(STATE)) ?? null,
    category: CATEGORIES.find((one) => one === address.get(CATEGORY)) ?? null,
    region: address.get(REGION) ?? null,
    words: address.get(WORDS) ?? null,
  },
  order: ORDERS.find((one) => one === address.get(ORDER)) ?? 'LATEST',
});
