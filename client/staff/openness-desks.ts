import { type DeskRoute, deskRoute as desk } from './ground/frame/desk-route.tsx';
import { paths as at } from './ground/addresses/paths.ts';

/** Desks at which it is kept what the county discloses, and to whom (政务公开). */
export const opennessDesks: readonly DeskRoute[] = [
  desk(at.planTasks, () => import('./domains/openness/PlanPage.tsx'), 'PlanPage'),
  desk(at.annualReports, () => import('./domains/openness/ReportsPage.tsx'), 'ReportsPage'),
  desk(at.matterList, () => import('./domains/matterlist/MatterListPage.tsx'), 'MatterListPage'),
  desk(at.disclosure, () => import('./domains/disclosure/DisclosurePage.tsx'), 'DisclosurePage'),
  desk(at.pushes, () => import('./domains/push/PushesPage.tsx'), 'PushesPage'),
  desk(at.villages, () => import('./domains/village/VillagesPage.tsx'), 'VillagesPage'),
  desk(`${at.villages}/:no`, () => import('./domains/village/VillagePage.tsx'), 'VillagePage'),
];
