import { createContext, useContext } from 'react';
import type { DeskShellQuery } from '#client/graphql/graphql.ts';

export type Viewer = NonNullable<DeskShellQuery['viewer']>;

const NOBODY: Viewer = {
  __typename: 'Viewer',
  id: '',
  loginName: '',
  name: '',
  roles: [],
  mustChangePassword: false,
  mustEnrol: false,
  desks: [],
  unit: { __typename: 'Unit', id: '', name: '', decidesItself: false },
};

/** Who is signed in. */
export const ViewerContext = createContext<Viewer>(NOBODY);

export const useViewer = (): Viewer => useContext(ViewerContext);

/** Whether the viewer's settings are those of their own body, which decides for itself (本机关设定), and not the county's. */
export const setsOwn = ({ unit, roles }: Viewer): boolean =>
  unit.decidesItself && !roles.includes('JUSTICE_STAFF');
