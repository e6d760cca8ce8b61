import { StartRefused } from '../process/start-refused.ts';

/** One missing or wrong setting (配置问题): its name, the fault, and how to correct it. */
export interface ConfigFault {
  name: string;
  wrong: string;
  mend: string;
  /** The same in one English line. */
  english: string;
}

/** All faults at once as the operator reads them, Chinese first. */
export const describeFaults = (faults: readonly ConfigFault[]): string =>
  [
    `无法启动：${faults.length}项启动条件不具备 / cannot start: ${faults.length} setting(s) to mend`,
    ...faults.map(({ name, wrong, mend, english }) => `  ${name}：${wrong}。${mend}。\n    ${english}`),
  ].join('\n');

/** The refusal to start that carries every fault. */
export const refuseStart = (faults: readonly ConfigFault[]): StartRefused =>
  new StartRefused(describeFaults(faults));
