import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Route, Router, Switch } from 'wouter';
import { aloneDesks, desks } from '#client/staff/desks.ts';
import { useSearchParams } from '#client/staff/ground/frame/use-search.ts';

const TABLE = [...aloneDesks, ...desks].map(({ path }) => path);

/** The desk that opens at an address: the first of the table that fits. */
const openedAt = (address: string) =>
  renderToStaticMarkup(
    <Router ssrPath={address}>
      <Switch>
        {TABLE.map((path) => (
          <Route key={path} path={path}>
            {path}
          </Route>
        ))}
      </Switch>
    </Router>,
  );

it('每个地址打开自己的工作台，不被写在前面的抢去', () => {
  expect(TABLE.filter((path) => openedAt(path) !== path)).toEqual([]);
});

it('地址里写着另一个地址的，原样读出，不多解一层', () => {
  const back = '/gongzuotai/mulu?q=50%25%E6%A0%A1';
  const Back = () => useSearchParams().get('hui');
  const html = renderToStaticMarkup(
    <Router ssrPath={`/gongzuotai/denglu?${new URLSearchParams({ hui: back })}`}>
      <Back />
    </Router>,
  );
  expect(html).toBe(back);
});
