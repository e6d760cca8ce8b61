/** Why the program does not start, in words for the operator (启动条件不具备): printed without a stack, exit 1. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** Whether `error` is meant for the operator; by name, since the built server has its own copy of the class. */
export const isStartRefused = (error: unknown): error is StartRefused =>
  error instanceof Error && error.name === 'StartRefused';
