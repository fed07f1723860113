export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Whether two boxes are less than `air` px apart. */
export const touch = (a: Box, b: Box, air = 0) =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air;
