/** R-68 国令711号第十四条至第十七条. Where closed items (依法不公开的议题) lie on a recording; every second of them is cut out. */
import { type Cut, isCutOut } from '#server/law/playback/cut-timeline.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r68 = provision('R-68', 'LAW', '国令711号第十四条至第十七条');
const r69 = provision('R-69', 'DESIGN', '会议录像办理流程');

/** An agenda item as it ran (议题的进行): CLOSED ones may not be seen or heard. */
export interface RunItem {
  id: string;
  position: number;
  title: string;
  closed: boolean;
  startedAt: Date | null;
  endedAt: Date | null;
}

/** Start and length of a recording (录像的起止). */
export interface RecordedTime {
  startsAt: Date | null;
  /** Length of the original, in ms. */
  durationMs: number | null;
}

/** A stretch of the original that is proposed to be cut or to be a chapter (议题的时段). */
export interface ItemStretch extends Cut {
  itemId: string;
}

/** Stretches of the items on the recording (议题在录像上的时段); none where its start or length is unknown. */
export function itemStretches(
  items: readonly RunItem[],
  { startsAt, durationMs }: RecordedTime,
): ItemStretch[] {
  if (!startsAt || durationMs === null) return [];
  return items.flatMap(({ id, startedAt, endedAt }) => {
    if (!startedAt) return [];
    const startsMs = Math.max(0, startedAt.getTime() - startsAt.getTime());
    const endsMs = Math.min(durationMs, endedAt ? endedAt.getTime() - startsAt.getTime() : durationMs);
    return endsMs > startsMs ? [{ itemId: id, startsMs, endsMs }] : [];
  });
}

/** The closed stretches of a recording (依法不公开的时段). */
export const closedStretches = (items: readonly RunItem[], time: RecordedTime): ItemStretch[] =>
  itemStretches(
    items.filter(({ closed }) => closed),
    time,
  );

/** Not a second of a closed item may be published (依法不公开的议题): it is cut out, and for that its time must be known. */
export function refuseClosedStretches({
  items,
  cuts,
  ...time
}: RecordedTime & { items: readonly RunItem[]; cuts: readonly Cut[] }): Finding[] {
  const closed = items.filter(({ closed: secret }) => secret);
  if (closed.length === 0) return [];
  if (!time.startsAt) return [startUnknown];
  if (time.durationMs === null) return [originalLengthUnknown];
  const unknown = closed.filter(({ startedAt }) => !startedAt).map(({ position }) => timeUnknown(position));
  const open = closedStretches(items, time).filter((stretch) => !isCutOut(cuts, stretch));
  const positions = open.map(({ itemId }) => items.find(({ id }) => id === itemId)?.position ?? 0);
  return [...unknown, ...positions.map((position) => notCutOut(position))];
}

const startUnknown = r68.block('RECORDING_START_REQUIRED', 'startsAt')`
  会议有依法不公开的议题，录像的开始时刻没有填写，无法确定应当剪去哪些时段。
  按拍摄设备的计时填写到分秒，如“14:58:30”。`;

/** The length of the original is not known (原始录像时长). */
export const originalLengthUnknown = r69.block('ORIGINAL_LENGTH_REQUIRED', 'durationMs')`
  原始录像的时长没有填写，无法核对公开版录像。
  上传原始录像，或者填写它的时长。`;

const timeUnknown = (position: number) => r68.warn('CLOSED_TIME_UNKNOWN', 'cuts')`
  第${position}项是依法不公开的议题，没有登记开始时刻，无法确定应当剪去哪一段。
  由召开会议的机关的办公室登记该议题的起止时刻；该议题会上没有进行的，说明情况。`;

const notCutOut = (position: number) => r68.block('ITEM_NOT_PUBLISHABLE', 'cuts')`
  第${position}项是依法不公开的议题，进行的时段没有全部剪去。
  按议题的起止时刻剪去整段。`;
