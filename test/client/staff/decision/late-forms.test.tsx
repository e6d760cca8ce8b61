import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LATE_FORMS } from '#client/staff/domains/decision/late/late-forms.tsx';
import { LateSheetOnly } from '#client/staff/domains/decision/late/LateSheetOnly.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { LATE_STEP_LABELS } from '#client/words.ts';

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
const listed = (children: ReactNode) =>
  renderToStaticMarkup(
    <ApolloProvider client={client}>
      <Actions>{children}</Actions>
    </ApolloProvider>,
  );

/** A matter of which nothing was done on the platform. */
const NOTHING = { records: [], events: [], publicActivities: [], steps: [], facts: [], requiredSteps: [] };

const props = (allowed: boolean) =>
  ({
    decision: { id: 'd1', documents: [], ...NOTHING },
    today: '2026-11-20',
    policy: {},
    capability: { allowed, findings: [] },
  }) as never;
const forms = (allowed: boolean, correctsId?: string) =>
  Object.entries(LATE_FORMS).map(([step, form]) =>
    form(props(allowed), correctsId && `${correctsId}:${step}`),
  );
const buttons = (html: string) => [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, word]) => word);

it('可以补录的，每一项程序都有表可填；不可以的一项也没有', () => {
  const words = Object.values(LATE_STEP_LABELS);
  expect(buttons(listed(forms(true)))).toEqual(words.map((word) => expect.stringContaining(`补录${word}`)));
  expect(buttons(listed(forms(true, 'entry')))).toEqual(
    words.map((word) => expect.stringContaining(`更正补录${word}`)),
  );
  expect(listed(forms(false))).toBe('');
});

it('没有说明能不能办的，不悄悄漏掉', () => {
  expect(() => listed(<p key="lost">办理</p>)).toThrow('no capability');
});

const entering = (allowed: boolean, ...codes: string[]) => ({
  allowed,
  findings: codes.map((code) => ({
    code,
    severity: 'BLOCK',
    message: `${code}。`,
    fields: [],
    fix: '',
  })) as never,
});

it('逐项补录截止以后，指向成批导入；还可以逐项补录的、另有理由不能补录的，不指', () => {
  const shown = (capability: ReturnType<typeof entering>) =>
    renderToStaticMarkup(<LateSheetOnly entering={capability} />);
  expect(shown(entering(false, 'LATE_FORMS_ENDED'))).toMatch(/^<details.*LATE_FORMS_ENDED.*\/juece\/bulu/);
  expect(shown(entering(true))).toBe('');
  expect(shown(entering(false, 'LATE_ENTRY_TOO_FAR', 'LATE_FORMS_ENDED'))).toBe('');
  expect(shown(entering(false))).toBe('');
});
