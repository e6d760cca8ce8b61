import type { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { blocks, type Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { notifyOfReview } from '#server/engines/paper/notify-of-review.ts';

const AUTHORS = [Role.JUSTICE_STAFF];

/** 目录的审查: once its rows are settled the reviewers are notified, then 司法局 that it passed, and what it still lacks to be published. */
export const notifyOfCatalogue = (
  command: CommandContext,
  step: ReviewStep,
  { id, year, version }: CatalogueVersion,
  missing: readonly Finding[] = [],
  reason = '',
): Promise<void> =>
  notifyOfReview(
    command,
    step,
    {
      key: 'CATALOGUE',
      authors: AUTHORS,
      label: '目录',
      title: `${year}年度重大行政决策事项目录`,
      path: `/gongzuotai/mulu/${id}`,
      unitId: null,
      missing: missing.filter(blocks),
    },
    { id, version, reason },
  );

/** 年度完成情况的审查: the same for the report of a year, whose catalogue stands for it. */
export const notifyOfCompletion = (
  command: CommandContext,
  step: ReviewStep,
  catalogue: Pick<CatalogueVersion, 'id' | 'year'>,
  { version, reason = '', missing = [] }: { version: number; reason?: string; missing?: readonly Finding[] },
): Promise<void> =>
  notifyOfReview(
    command,
    step,
    {
      key: 'COMPLETION',
      authors: AUTHORS,
      label: '目录完成情况',
      title: `${catalogue.year}年度重大行政决策事项目录完成情况`,
      path: `/gongzuotai/mulu/wancheng/${catalogue.year}`,
      unitId: null,
      missing: missing.filter(blocks),
    },
    { id: catalogue.id, version, reason },
  );
