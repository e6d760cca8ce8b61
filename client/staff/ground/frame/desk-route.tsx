import { type ComponentType, useEffect, useState } from 'react';
import { Late } from './Waiting.tsx';

export interface DeskRoute {
  path: string;
  desk: ComponentType;
  /** Fetches its module, once. */
  load: () => Promise<void>;
}

/**
 * A desk by the name of its page, whose module is fetched when somebody first goes there; throws while it is drawn if that fails.
 * Not React's `lazy`: having shown that it waits, React holds the next view back for 300 ms.
 */
export function deskRoute<Name extends string>(
  path: string,
  fetchModule: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): DeskRoute {
  let page: ComponentType | undefined;
  let coming: Promise<void> | undefined;
  const load = () =>
    (coming ??= fetchModule().then((fetched) => {
      page = fetched[name];
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
