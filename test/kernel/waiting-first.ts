import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that mostly wait for processes come first: last of a run, they would wait alone. Else longer files before shorter ones. */
export default class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ project }: TestSpecification) => project.name === 'processes';
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}
