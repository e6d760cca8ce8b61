/**
 * Rules and words do nothing by being loaded (architecture: they import nothing but their own), so a page brings those it
 * uses and not those beside them: the public pages carry no word of the console.
 */
export const ONLY_SAID = [{ test: /\/(server\/(law|proof)|client\/words)[/.]/, sideEffects: false }];
