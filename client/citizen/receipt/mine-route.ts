import type { PageOptions } from '#client/route.ts';
import { MY_COMMENT } from '../addresses.ts';
import { page } from '../page.ts';
import { MINE_COOKIE } from './credential.ts';
import { codesHeld } from './receipt-seen.ts';

interface MineRoute<Data, Variables> extends Pick<
  PageOptions<Data, Variables>,
  'document' | 'page' | 'post'
> {
  /** 我的报名, 我的反映. */
  title: string;
}

/** The page of what one handed in oneself (我的…): opened by receipt number and look-up code, which lie in a sealed cookie. */
export const mineRoute = <Data>({ title, ...route }: MineRoute<Data, ReturnType<typeof codesHeld>>) =>
  page({
    ...route,
    variables: codesHeld,
    meta: () => ({ title, crumbs: [{ name: title }], unlisted: true }),
    current: MY_COMMENT,
    reads: { name: MINE_COOKIE.name },
  });
