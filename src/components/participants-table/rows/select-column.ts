/** Id of the column of check boxes. No app would choose it for a column of its own. */
export const SELECT = '~select';
/** Its width in pixels. */
export const SELECT_WIDTH = 40;
