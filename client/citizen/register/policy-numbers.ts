/** Numbers the county set itself, read from the policy in force (本县设定中的数字). */
interface Setting {
  key: string;
  value: string;
}

/** One setting as a number; a page that has none of it cannot be made. */
export function numberOf(values: readonly Setting[], key: string): number {
  const found = values.find((one) => one.key === key);
  if (!found) throw new Error(`the policy says nothing of ${key}`);
  return Number(found.value);
}

/** 代表任期, in years. */
export const termYearsIn = (values: readonly Setting[]) => numberOf(values, 'representativeTermYears');
