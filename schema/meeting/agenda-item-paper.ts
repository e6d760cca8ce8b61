import { Table, column } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import type { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import type { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';

/** 议题的内部部分: the parts of an item that are not public, and the ground. No public reading ever comes near this table. */
@Table()
export class AgendaItemPaper {
  readonly itemId = column.ref(() => AgendaItem, { primary: true, deleteRule: 'cascade' });
  title = column.text();

  /** 国令711号第十四条至第十六条: the ground for withholding it. */
  ground = column.text.opt() as WithholdGround | null;
  law = column.text.or('');
  decisionId = column.ref.opt(() => Decision);

  /** 议题事由 of a closed item; of any other the item itself says it. */
  purpose = column.text.opt() as AgendaPurpose | null;
  reportingUnit = column.text.or('');
  note = column.text.or('');
}
