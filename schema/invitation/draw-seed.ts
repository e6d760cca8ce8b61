import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Draw } from '#schema/invitation/draw.ts';

/** 抽选种子, sealed until it is drawn: until then nobody knows it, and nobody can choose another. */
@Entity()
export class DrawSeed {
  declare readonly [EntityName]?: 'DrawSeed';

  @ManyToOne({ entity: () => Draw, mapToPk: true, fieldName: 'draw_id', primary: true })
  readonly drawId!: string;

  @Property({ type: 'blob' })
  readonly sealed!: Buffer;
}
