/** The form of an image: its SVG, with text as shapes, or as PNG at so many pixels per px or so many across. */
export type Form = 'svg' | 'outlined' | { readonly density: 1 | 2 | 3 } | { readonly across: number };

/** How an image is made. Density 2 is sharp on screens with two pixels per px. */
export type Recipe = { readonly svg: () => Promise<string>; readonly form: Form };
