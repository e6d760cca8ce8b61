import type { VariablesOf } from '@graphql-typed-document-node/core';
import { words } from '#client/words.ts';
import { page } from '../page.ts';
import { AboutPage, AboutPageQuery } from './AboutPage.tsx';
import { AccessibilityPage, AccessibilityPageQuery } from './AccessibilityPage.tsx';
import { PrivacyPage, PrivacyPageQuery } from './PrivacyPage.tsx';
import { type SiteMapData, SiteMapPage, SiteMapPageQuery } from './SiteMapPage.tsx';

const named = (title: string) => () => ({ title, crumbs: [{ name: title }] });

export const aboutPage = page({
  document: AboutPageQuery,
  variables: () => ({}),
  page: AboutPage,
  meta: named(words.nav.about),
  scopes: () => ['policy'],
});

export const privacyPage = page({
  document: PrivacyPageQuery,
  variables: () => ({}),
  page: PrivacyPage,
  meta: named(words.footer.privacy),
  scopes: () => ['site'],
});

export const accessibilityPage = page({
  document: AccessibilityPageQuery,
  variables: () => ({}),
  page: AccessibilityPage,
  meta: named(words.footer.accessibility),
  scopes: () => ['site'],
});

export const siteMapPage = page({
  document: SiteMapPageQuery,
  variables: (): VariablesOf<typeof SiteMapPageQuery> => ({ open: null }),
  next: ({ open: { pageInfo } }) => (pageInfo.hasNextPage ? { open: pageInfo.endCursor } : null),
  join: (so: SiteMapData, more: SiteMapData) => ({
    ...more,
    open: { ...more.open, nodes: [...so.open.nodes, ...more.open.nodes] },
  }),
  page: SiteMapPage,
  meta: named(words.footer.sitemap),
  scopes: () => ['catalogue', 'consultations', 'reports'],
  until: ({ open }) => open.nodes.map(({ closesAt }) => closesAt),
});
