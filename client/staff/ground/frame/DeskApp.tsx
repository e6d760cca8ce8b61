import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { aloneDesks, desks } from '#client/staff/desks.ts';
import { useInAppLinks } from './in-app-links.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PasswordPage } from './PasswordPage.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { Signed } from './Signed.tsx';
import { SignInPage } from './SignInPage.tsx';

function DeskRoutes() {
  useInAppLinks();
  useKeepFocus();
  return (
    <Routes>
      <Route path={paths.signIn} element={<SignInPage />} />
      <Route path={paths.password} element={<PasswordPage />} />
      <Route element={<Signed />}>
        {desks.map(({ path, desk: Desk }) => (
          <Route key={path} path={path} element={<Desk />} />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      {aloneDesks.map(({ path, desk: Desk }) => (
        <Route key={path} path={path} element={<Desk />} />
      ))}
    </Routes>
  );
}

/** The console: one client, one router, one table of desks. */
export function DeskApp({ client }: { client: ApolloClient }) {
  return (
    <StrictMode>
      <ApolloProvider client={client}>
        <BrowserRouter>
          <DeskRoutes />
        </BrowserRouter>
      </ApolloProvider>
    </StrictMode>
  );
}
