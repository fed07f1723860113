import { imageFiles } from '../../../components/answers/image-files';
import { type Published, SVG_TYPE, tagOf } from '../../../components/answers/published/published';
import type { Recipe } from '../../../server/images/recipe';
import type { Image } from '../../../server/site.mjs';

/** The folder, in a build's folder, of drawings that have no address of their own. */
const DRAWINGS = '/drawings';

/**
 * How to make each image that is not simply an SVG, by its address; and the drawings for them that the site itself
 * does not publish.
 */
export async function imageRecipes(): Promise<{
  images: Readonly<Record<string, Image>>;
  drawings: readonly Published[];
}> {
  // Images of one drawing share the function that makes it.
  const byDrawing = new Map<Recipe['svg'], [string, Recipe][]>();
  for (const [name, recipe] of imageFiles)
    byDrawing.set(recipe.svg, [...(byDrawing.get(recipe.svg) ?? []), [name, recipe]]);
  const made = [...byDrawing].map(async ([svg, files]) => {
    const text = await svg();
    const [own] = files.find(([, { form }]) => form === 'svg') ?? [];
    const [first = ''] = files[0] ?? [];
    const drawing = own ? `/site/images/${own}` : `${DRAWINGS}/${first}.svg`;
    const images = files.flatMap(([name, { form }]) =>
      form === 'svg' ? [] : [[`/images/${name}`, { drawing, form, tag: tagFor(text, form) }] as const],
    );
    return { images, drawing: own ? [] : [{ path: drawing, type: SVG_TYPE, body: () => text }] };
  });
  const all = await Promise.all(made);
  return {
    images: Object.fromEntries(all.flatMap(({ images }) => images)),
    drawings: all.flatMap(({ drawing }) => drawing),
  };
}

const tagFor = (svg: string, form: Recipe['form']) => tagOf(`${JSON.stringify(form)}\n${svg}`);
