import { Table, column } from '#schema/kernel/columns.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';

/** 议题审议结果: everyone reads it with the published minutes, of a closed item nobody ever does. */
@Table()
export class AgendaOutcome {
  readonly itemId = column.ref(() => AgendaItem, { primary: true });
  result = column.text() as AgendaResult;

  /** 审议意见. */
  resultText = column.text();
}
