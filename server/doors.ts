import type { NonEmptyArray } from 'type-graphql';
import { ClockResolver } from './kernel/clock.resolver.ts';

/** Every door of the house: the resolver classes, one line per domain. */
export const DOORS: NonEmptyArray<new () => object> = [ClockResolver];
