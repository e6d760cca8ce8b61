import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode, useEffect } from 'react';
import { type AroundNavHandler, Route, Router, Switch, useLocation, useRouter } from 'wouter';
import { aloneDesks, desks } from '#client/staff/desks.ts';
import { loadDeskAt } from '#client/staff/load-desk.ts';
import { DeskFault } from './DeskFault.tsx';
import type { DeskRoute } from './desk-route.tsx';
import { useInAppLinks } from './in-app-links.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { useKeepFocus } from './use-keep-focus.ts';
import { Signed } from './Signed.tsx';

const routeOf = ({ path, desk }: DeskRoute) => <Route key={path} path={path} component={desk} />;

function DeskRoutes() {
  useInAppLinks();
  useKeepFocus();
  const { parser } = useRouter();
  const [pathname] = useLocation();
  useEffect(() => loadDeskAt(pathname, parser), [pathname, parser]);
  return (
    <Switch>
      {aloneDesks.map(({ path, desk: Desk }) => (
        <Route key={path} path={path}>
          <DeskFault>
            <Desk />
          </DeskFault>
        </Route>
      ))}
      <Route>
        <Signed>
          <Switch>
            {desks.map(routeOf)}
            <Route component={NotFoundPage} />
          </Switch>
        </Signed>
      </Route>
    </Switch>
  );
}

/** Each visit has a state of its own, by which a link followed once more is told from the visit before (use-fresh.ts). */
const visit: AroundNavHandler = (navigate, to, options) =>
  navigate(to, { ...options, state: performance.now() });

/** The console: one client, one router, one table of desks. */
export function DeskApp({ client }: { client: ApolloClient }) {
  return (
    <StrictMode>
      <ApolloProvider client={client}>
        <Router aroundNav={visit}>
          <DeskRoutes />
        </Router>
      </ApolloProvider>
    </StrictMode>
  );
}
