import 'reflect-metadata';
import type { NonEmptyArray } from 'type-graphql';
import { approvalResolvers } from '#server/engines/approval/approval.resolver.ts';
import { partsAsked } from '#server/domains/consultation/consultation-asked.ts';
import { consultationClips } from '#server/domains/consultation/consultation-clips.ts';
import { consultationAfter } from '#server/domains/consultation/consultation.queries.ts';
import { changeMutations } from '#server/engines/change/change.resolver.ts';
import { CHANGES } from './changes.ts';
import { APPROVALS, PAPERS } from './kinds.ts';
import { paperMutations } from '#server/engines/paper/paper.resolver.ts';
import { clipMutations } from '#server/domains/playback/clip/clip.resolver.ts';

const FILES = import.meta.glob<Record<string, unknown>>('../../*/**/*.resolver.ts', { eager: true });

const isClass = (value: unknown): value is new () => object => typeof value === 'function';

/** Every resolver class of the contract: those that the files `*.resolver.ts` export, and those of four engines with their kinds. */
export const RESOLVERS: NonEmptyArray<new () => object> = [
  paperMutations(PAPERS),
  ...approvalResolvers(APPROVALS),
  changeMutations(CHANGES),
  clipMutations(consultationClips, (context, id, info) => consultationAfter(context, id, partsAsked(info))),
  ...Object.values(FILES).flatMap((file) => Object.values(file).filter(isClass)),
];
