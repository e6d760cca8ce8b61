import { Table, column } from '#schema/kernel/columns.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Recording } from './recording.ts';

/** 剪去的一段 (依法不公开): a stretch of the original's own timeline. */
@Table({ indexes: [{ properties: ['recordingId', 'startsMs'] }] })
export class RecordingCut {
  readonly id = column.key();
  readonly recordingId = column.ref(() => Recording);
  readonly startsMs = column.integer();
  readonly endsMs = column.integer();
  readonly agendaItemId = column.ref.opt(() => AgendaItem);
}
