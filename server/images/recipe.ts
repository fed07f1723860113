/** What a drawing is sent as: itself, with its text as shapes, or in pixels, so many per px of it or so many across. */
export type Form = 'svg' | 'outlined' | { readonly density: 1 | 2 | 3 } | { readonly across: number };

/** How an image is made. Density 2 is sharp on screens of twice the density. */
export type Recipe = { readonly svg: () => Promise<string>; readonly form: Form };
