import { Table, column } from '#schema/kernel/columns.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { PromisedWay } from '#server/law/participation/promised-way.ts';
import { ParticipationList } from './participation-list.ts';

/** 清单事项: who may take part in such decisions, how, and which unit answers for it. */
@Table({ uniques: [{ properties: ['listId', 'place'] }] })
export class ParticipationMatter {
  readonly id = column.key();
  readonly listId = column.ref(() => ParticipationList);
  readonly place = column.integer();
  readonly name = column.text();

  /** 参与范围. */
  readonly scope = column.text();

  /** 参与方式. */
  readonly ways = column.texts() as readonly PromisedWay[];
  readonly unitId = column.ref.opt(() => Unit);

  /** 责任单位 in words, where it differs by decision (编制单位). */
  readonly unitWords = column.text.or('');

  /** 依据. */
  readonly basis = column.text.or('');

  /** 时间, as it is worded. */
  readonly period = column.text.or('');

  /** Days of a public solicitation, where they are said. */
  readonly periodDays = column.integer.opt();

  /** Numbers of the year's decisions and catalogue items that belong to it; a matter may be listed before it is begun. */
  readonly decisionNos = column.texts.or([]);
}
