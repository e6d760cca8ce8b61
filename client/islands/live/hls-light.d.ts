/** The player without what a plain broadcast does not need; it comes without types of its own. */
declare module 'hls.js/light' {
  export { default } from 'hls.js';
}
