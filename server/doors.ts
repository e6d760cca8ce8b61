import type { NonEmptyArray } from 'type-graphql';
import { ClockResolver } from './kernel/clock.resolver.ts';
import { CommentResolver } from './consultation/comment.resolver.ts';
import { ClusterResolver } from './feedback/cluster.resolver.ts';
import { DispositionResolver } from './feedback/disposition.resolver.ts';
import { ReportResolver } from './feedback/report.resolver.ts';
import { WorkbenchResolver } from './workbench/workbench.resolver.ts';

/** Every door of the house: the resolver classes, one line per domain. */
export const DOORS: NonEmptyArray<new () => object> = [
  ClockResolver,
  CommentResolver,
  ClusterResolver,
  DispositionResolver,
  ReportResolver,
  WorkbenchResolver,
];
