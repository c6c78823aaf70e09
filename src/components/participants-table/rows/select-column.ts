/** Id of the column of check boxes. It must not be equal to the id of an app's column. */
export const SELECT = '~select';
/** Its width in pixels. */
export const SELECT_WIDTH = 40;
