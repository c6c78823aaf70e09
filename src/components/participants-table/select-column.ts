/** Id of the column of boxes; no host can take it, since ids of columns are checked against it. */
export const SELECT = '~select';
/** Its width in pixels. */
export const SELECT_WIDTH = 40;
