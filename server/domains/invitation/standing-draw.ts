import { LockMode } from '@mikro-orm/core';
import { Draw } from '#schema/invitation/draw.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r66 = provision('R-66', 'DESIGN', '公众代表抽选规则');

const WHAT = '该抽选';

/**
 * Draw for a change made on `version`, locked until the transaction ends: a second command sees the result of the
 * first.
 */
export async function holdDraw({ em }: CommandContext, id: string, version: number): Promise<Draw> {
  const draw = await em.findOne(Draw, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!draw) throw notFound(WHAT);
  if (draw.version !== version) throw conflict(WHAT, draw.version);
  return draw;
}

/** Reasons against another draw for an item (重抽): the standing one is declared void first, with its reason. */
export const refuseSecondDraw = (earlier: readonly Pick<Draw, 'voidedAt'>[]): Finding[] =>
  earlier.some(({ voidedAt }) => voidedAt === null) ? [standing] : [];

const standing = r66.block('DRAW_STANDS')`
  该议题已经公布抽选方案，或者已经抽选。
  确有错误的，先作废并写明理由，再公布新方案；补充邀请按递补次序。`;
