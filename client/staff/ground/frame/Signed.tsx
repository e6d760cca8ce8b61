import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { ChannelsContext } from '#client/citizen/channels.ts';
import { DeskBody, DeskFrame } from '#client/ui/desk/DeskFrame.tsx';
import { words } from '#client/words.ts';
import { DeskFault } from './DeskFault.tsx';
import { DeskRail } from './DeskRail.tsx';
import { DeskShellQuery } from './desk-shell-query.ts';
import { FaultNote } from './FaultNote.tsx';
import { Keys } from './keys.tsx';
import { paths, signInPath } from '#client/staff/ground/addresses/paths.ts';
import { onSessionEnded } from './session-ended.ts';
import { useDesk } from './use-desk.ts';
import { useSearch } from './use-search.ts';
import { ViewerContext } from './viewer.ts';
import { Late } from './Waiting.tsx';

/** True from the moment any answer said that nobody is signed in. */
function useExpired(): boolean {
  const [expired, setExpired] = useState(false);
  useEffect(() => onSessionEnded(() => setExpired(true)), []);
  return expired;
}

/** After moving to another page of the console: its top, and the focus where it begins. Before the page itself, which may put it elsewhere. */
function StartOfPage() {
  const [pathname] = useLocation();
  const before = useRef(pathname);
  useLayoutEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}

/** Everything behind the sign-in: who is not signed in, or has to change the password or to enrol a second factor first, is led there and back. */
export function Signed({ children }: { children: ReactNode }) {
  const [pathname] = useLocation();
  const search = useSearch();
  const { data, fault, refetch } = useDesk(DeskShellQuery, {});
  const expired = useExpired();
  const here = pathname + search;
  if (expired) return <Redirect to={signInPath(here, true)} replace />;
  if (!data)
    return fault ? (
      <DeskBody>
        <FaultNote fault={fault} onRetry={refetch} />
      </DeskBody>
    ) : (
      <Late />
    );
  if (!data.viewer) return <Redirect to={signInPath(here)} replace />;
  if (data.viewer.mustChangePassword)
    return <Redirect to={`${paths.password}?${new URLSearchParams({ hui: here })}`} replace />;
  if (data.viewer.mustEnrol && pathname !== paths.account)
    return <Redirect to={`${paths.account}?${new URLSearchParams({ hui: here })}`} replace />;
  return (
    <ViewerContext value={data.viewer}>
      <ChannelsContext value={data.site.channels}>
        <Keys>
          <DeskFrame rail={<DeskRail />} skip={words.shell.skip}>
            <StartOfPage />
            {/* Drawn anew for another matter: nothing of the one before is offered there. */}
            <DeskFault key={pathname}>{children}</DeskFault>
          </DeskFrame>
        </Keys>
      </ChannelsContext>
    </ViewerContext>
  );
}
