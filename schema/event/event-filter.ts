/** Which events a list shows (活动列表). */
export enum EventState {
  COMING = 'COMING',
  OVER = 'OVER',
  CANCELLED = 'CANCELLED',
}
