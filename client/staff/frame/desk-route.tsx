import { type ComponentType, useEffect, useState } from 'react';
import { Late } from './Waiting.tsx';

export interface DeskRoute {
  path: string;
  desk: ComponentType;
  /** Fetches its module, once. */
  load: () => Promise<void>;
}

/**
 * A desk whose module is fetched when somebody first goes there; throws while it is drawn if that fails.
 * Not React's `lazy`: having shown that it waits, React holds the next view back for 300 ms.
 */
export function deskRoute(path: string, fetchPage: () => Promise<ComponentType>): DeskRoute {
  let page: ComponentType | undefined;
  let coming: Promise<void> | undefined;
  const load = () =>
    (coming ??= fetchPage().then((fetched) => {
      page = fetched;
    }));

  function Desk() {
    const [fault, setFault] = useState<Error>();
    const [, setLoaded] = useState(page !== undefined);
    useEffect(() => {
      if (!page) load().then(() => setLoaded(true), setFault);
    }, []);
    if (fault) throw fault;
    const Page = page;
    return Page ? <Page /> : <Late />;
  }
  return { path, desk: Desk, load };
}
