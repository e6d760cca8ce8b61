/** Where the draws of representatives live (抽选页面地址); a draw once published stays at its address, also a void one. */

const part = encodeURIComponent;

export const drawHref = (no: string) => `/chouxuan/${part(no)}`;
export const drawFileHref = (no: string) => `${drawHref(no)}/hedui.json`;
export const drawFileName = (no: string) => `抽选核验文件-${no}.json`;
