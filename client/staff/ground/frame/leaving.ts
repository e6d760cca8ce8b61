type Task = () => void;
const tasks: Task[] = [];

/** Adds to what is done on this device as somebody signs out; each room adds its own as the console starts. */
export const whenLeaving = (task: Task): void => void tasks.push(task);

/** Does all of it. */
export const doLeaving = (): void => tasks.forEach((task) => task());
