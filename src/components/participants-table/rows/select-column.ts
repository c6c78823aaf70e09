/** Id of the column of boxes, unlike any that a host would choose. */
export const SELECT = '~select';
/** Its width in pixels. */
export const SELECT_WIDTH = 40;
