/** How one step of the procedure stands (步骤状态): LATE when the planned decision time has passed it by. */
export enum StepState {
  DONE = 'DONE',
  NOW = 'NOW',
  NEXT = 'NEXT',
  NONE = 'NONE',
  LATE = 'LATE',
}
