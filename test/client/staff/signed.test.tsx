/** 登录以后: whoever still owes a password or a second factor of their own is led there, with the way back, and sees no desk before. */
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { expect, it } from 'vitest';
import { NO_CHANNELS } from '#client/citizen/channels.ts';
import { DeskShellQuery } from '#client/staff/ground/frame/desk-shell-query.ts';
import { Signed } from '#client/staff/ground/frame/Signed.tsx';

/** Where somebody at this address is led; else what they see. */
function at(path: string, owed: { mustChangePassword?: boolean; mustEnrol?: boolean }) {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  const unit = { __typename: 'Unit', id: 'u', name: '县住房和城乡建设局', decidesItself: false };
  const viewer = {
    __typename: 'Viewer',
    id: 'p',
    loginName: 'li',
    name: '李秀英',
    roles: [],
    desks: [],
    unit,
    mustChangePassword: false,
    mustEnrol: false,
    ...owed,
  };
  const channels = { __typename: 'Channels', ...NO_CHANNELS };
  const site = { __typename: 'SiteProfile', siteName: '', countyName: '', phone: '', channels };
  client.writeQuery({ query: DeskShellQuery, data: { viewer, site } as never });
  const ssr: { redirectTo?: string } = {};
  const shown = renderToStaticMarkup(
    <ApolloProvider client={client}>
      <Router ssrPath={path} ssrContext={ssr}>
        <Signed>业务</Signed>
      </Router>
    </ApolloProvider>,
  );
  return ssr.redirectTo ?? (shown.includes('业务') ? '业务' : shown);
}

const DESK = '/gongzuotai/mulu';
const BACK = `?hui=${encodeURIComponent(DESK)}`;

it.each([
  ['什么都不欠的，看到业务', {}, DESK, '业务'],
  ['要改密码的', { mustChangePassword: true }, DESK, `/gongzuotai/mima${BACK}`],
  ['要启用两步验证的', { mustEnrol: true }, DESK, `/gongzuotai/zhanghu${BACK}`],
  ['要启用的在自己的账号页上，不再转', { mustEnrol: true }, '/gongzuotai/zhanghu', '业务'],
  ['两样都欠的，先改密码', { mustChangePassword: true, mustEnrol: true }, DESK, `/gongzuotai/mima${BACK}`],
])('%s', (_, owed, path, seen) => {
  expect(at(path, owed)).toBe(seen);
});
