import type { SearchKind } from '#schema/search/search-kind.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { copyFileTexts } from './copy-file-texts.ts';
import { copyFindable } from './copy-findable.ts';

const dueOf = perRuntime(() => new Map<SearchKind, number>());

/** Jobs that copy public content for the search (全站检索). */
export const jobs = {
  /** Every minute: it compares all, so that nothing is ever missed for long. */
  'copy-findable': async (_payload, services, signal) => {
    const context = systemContext(services);
    await copyFileTexts(context, signal);
    await copyFindable(context, { due: dueOf(services), signal });
  },
} satisfies Jobs;
