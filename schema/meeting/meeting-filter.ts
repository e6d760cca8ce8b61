/** Which meetings a list shows (会议列表). */
export enum MeetingState {
  COMING = 'COMING',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
