import { registerEnumType } from 'type-graphql';

/** Which meetings a list shows (会议列表). */
export enum MeetingState {
  COMING = 'COMING',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingState, { name: 'MeetingState', description: '即将召开和正在召开、已经召开、已取消' });
