/** 自助终端: the front page of a machine in a service hall, and where it is emptied for the next person. */
export const TERMINAL = '/zhongduan';
export const EMPTIES_TERMINAL = '/zhongduan/qingkong';
/** Field of every form there: the round of the person it was made for. */
export const ROUND_FIELD = 'terminalRound';
