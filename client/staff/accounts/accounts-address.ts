/** What the address of the accounts desk says: which view, whose unit, which row is open. */
export const VIEW = 'kan';
export const UNITS = 'danwei';
export const UNIT = 'dw';
export const OPEN = 'ren';
export const NEW = 'xin';
