import { Table, column } from '#schema/kernel/columns.ts';
import { Draw } from '#schema/invitation/draw.ts';

/** 抽选种子, sealed until it is drawn: until then nobody knows it, and nobody can choose another. */
@Table()
export class DrawSeed {
  readonly drawId = column.ref(() => Draw, { primary: true });
  readonly sealed = column.blob();
}
