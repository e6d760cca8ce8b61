/** Closing functions of the running test file, in the order of opening. */
const open: (() => Promise<void> | void)[] = [];

/**
 * Closes something when the tests of the running file are over. Unlike `afterAll` it may be called within a hook
 * or a test, and it works for modules that are read once and used by many files.
 */
export const closeAfterFile = (close: () => Promise<void> | void): void => void open.push(close);

/** Closes what is open, the last first; called after each file by `each-file.ts`. */
export async function closeAll(): Promise<void> {
  for (const close of open.splice(0).reverse()) await close();
}
