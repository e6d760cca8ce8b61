/** 自助终端: the front page of a machine in a service hall, and where it is emptied for the next person. */
export const TERMINAL = '/zhongduan';
export const EMPTIES_TERMINAL = '/zhongduan/qingkong';
