import { consultationSet, opinionSet } from './consultation-sets.ts';
import type { Dataset } from './dataset.ts';
import { catalogueSet, stepSet } from './decision-sets.ts';
import { fairnessSet, hearingSet, meetingSet } from './gathering-sets.ts';
import { reportSet } from './report-set.ts';

/** All that is published as data (数据目录), in the order of the process. */
export const DATASETS: readonly Dataset[] = [
  catalogueSet,
  stepSet,
  consultationSet,
  opinionSet,
  reportSet,
  hearingSet,
  meetingSet,
  fairnessSet,
];
