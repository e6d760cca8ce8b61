import { ROOM } from '../meeting-story.ts';
import { STATEMENTS } from '../story-statements.ts';

const [deputy, resident] = STATEMENTS;
if (!deputy || !resident) throw new Error('two attendees speak in the recording');

/** Who speaks in the recording; whoever agreed to it by name, others by their capacity. */
export const WHO = {
  chair: `${ROOM.chair}（主持人）`,
  vice: '副县长许存诚',
  office: '县政府办公室',
  civil: '县民政局',
  finance: '县财政局（列席单位）',
  health: '县卫生健康委员会（列席单位）',
  land: '县自然资源局（列席单位）',
  emergency: '县应急管理局',
  deputy: `${deputy.speaker}（列席代表）`,
  resident: '居民代表（列席代表）',
} as const;

/** Words that were taken down of the two who sat in. */
export const SAID = { deputy: deputy.text, resident: resident.text } as const;
