/** Where the first part of an address is all that keeps others out of it (答复链接). */
const SECRET = /^(\/yaoqing\/)[^/]+/;

/** A path as the log may keep it: whoever reads the log must not hold somebody's reply link. */
export const loggedPath = (path: string): string => path.replace(SECRET, '$1…');
