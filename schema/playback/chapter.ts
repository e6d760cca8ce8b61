import { Table, column } from '#schema/kernel/columns.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Recording } from './recording.ts';

/** 章节: where an agenda item begins on the published timeline. */
@Table({ indexes: [{ properties: ['recordingId', 'position'] }] })
export class Chapter {
  readonly id = column.key();
  readonly recordingId = column.ref(() => Recording);
  readonly position = column.integer();
  readonly startsMs = column.integer();
  readonly title = column.text();
  readonly agendaItemId = column.ref.opt(() => AgendaItem);
}
