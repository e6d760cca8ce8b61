/** Query parameters of the accounts desk: the view, the unit it is narrowed to, and the row that is open. */
export const VIEW = 'kan';
export const UNITS = 'danwei';
export const ROSTER = 'biaoge';
export const UNIT = 'dw';
export const OPEN = 'ren';
export const NEW = 'xin';
