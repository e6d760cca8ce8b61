/** 舆情回应: all of them, and one by its number. */
export const CONCERNS = '/yuqing-huiying';
export const concernHref = (no: string) => `${CONCERNS}/${encodeURIComponent(no)}`;
