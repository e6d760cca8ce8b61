import type { Meeting } from '#schema/meeting/meeting.ts';
import { paragraphsOf } from '#server/ground/docx/docx-body.ts';
import { readDocx } from '#server/ground/docx/read-docx.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { refuseMinutes } from '#server/law/meeting/meeting-minutes.ts';
import {
  type NamedItem,
  placeMinutes,
  type PlacedMinutes,
  type Unplaced,
} from '#server/law/meeting/minutes-placing.ts';
import { blocks, type Finding, provision } from '#server/law/refusal.ts';
import { atStage } from './meeting-guards.ts';
import { loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { minutesGround } from './minutes-findings.ts';
import { keepMinutes } from './save-minutes.ts';

const r68 = provision('R-68', 'DESIGN', '会议纪要办理规则');

/** Largest file in kilobytes that fits into a request's body. */
const MOST_KILOBYTES = 700;

/** Result of importing a file of minutes (导入的纪要). */
export interface ImportedMinutes {
  placed: PlacedMinutes['counts'];
  unplaced: readonly Unplaced[];
}

/**
 * 导入纪要: sections are placed by the headings of the items; text under a closed item is dropped. Parts that the
 * file does not contain stay as they are.
 */
export const importMinutes = defineCommand(
  ['meeting.minutesImported', '导入会议纪要'],
  mayBring('saveMinutes'),
  async (command, id: string, version: number, file: string) => {
    const meeting = await loadMeeting(command, 'saveMinutes', id, version);
    const placed = await placedIn(command, id, file);
    const refusal = command.refusalOf(
      atStage('saveMinutes', meeting, () => ('severity' in placed ? [placed] : placed.findings)),
    );
    if (refusal) return refusal;
    // Without a finding it was placed.
    if ('severity' in placed) throw new Error('minutes were neither placed nor refused');
    return keep(command, meeting, placed.minutes);
  },
);

async function keep(
  command: CommandContext,
  meeting: Meeting,
  { attendees, absent, sections, counts, unplaced }: PlacedMinutes,
): Promise<ImportedMinutes> {
  await keepMinutes(command, meeting, {
    sections,
    ...(attendees.length > 0 && { attendees }),
    ...(absent.length > 0 && { absent }),
  });
  return { placed: counts, unplaced };
}

async function placedIn(
  command: CommandContext,
  id: string,
  file: string,
): Promise<Finding | { minutes: PlacedMinutes; findings: Finding[] }> {
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > MOST_KILOBYTES * 1024) return tooLarge;
  const body = await readDocx(bytes);
  if (typeof body === 'string') return unreadable;
  const ground = await minutesGround(command, id);
  const minutes = placeMinutes(paragraphsOf(body), await namedItems(command, id));
  if (!minutes.sections.some(({ itemId }) => itemId !== null)) return noHeading;
  const typed = { ...minutes, observers: [] };
  const findings = refuseMinutes(typed, ground);
  return { minutes, findings: findings.filter(blocks) };
}

/** Items by the titles that a file may name them by: those of closed ones are on their papers. */
async function namedItems({ db }: CommandContext, meetingId: string): Promise<NamedItem[]> {
  const rows = await db
    .selectFrom('agenda_item as i')
    .leftJoin('agenda_item_paper as p', 'p.item_id', 'i.id')
    .select(['i.id', 'i.title', 'i.disclosure', 'p.title as inside'])
    .where('i.meeting_id', '=', meetingId)
    .where('i.withdrawn_at', 'is', null)
    .orderBy('i.position')
    .execute();
  return rows.flatMap(({ inside, ...item }) =>
    item.disclosure === AgendaDisclosure.CLOSED && inside ? [item, { ...item, title: inside }] : [item],
  );
}

const tooLarge = r68.block('MINUTES_FILE_TOO_LARGE', 'file')`
  文件超过${MOST_KILOBYTES}KB，没有读取。
  删去图片后另存为docx再导入。`;

const unreadable = r68.block('MINUTES_FILE_UNREADABLE', 'file')`
  不是Word文档（.docx），或者文件已经损坏。
  用Word或者WPS另存为docx后再导入。`;

const noHeading = r68.block('MINUTES_NO_HEADING', 'file')`
  文件中没有与议程一致的议题标题，没有导入任何内容。
  每项议题以它在议程中的题目作标题，单独成段。`;
