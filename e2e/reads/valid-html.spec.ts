import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate/node';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { drawnIn, kindsIn, originalEmbeds } from '../surfaces';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How Next and React write markup; all of it is valid HTML.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'off',
    // All files are our own, from our own origin.
    'require-sri': 'off',
    // A title states a chart's finding, which takes a sentence.
    'long-title': 'off',
    // SVG has no list element.
    'prefer-native-element': 'off',
  },
});

// Pages of a kind, and translations, have the same markup with other text; every picture has its own.
for (const lang of LANGS)
  for (const [what, paths] of [
    ['pages', [...kindsIn(lang), `/${lang}/nothing-here`]],
    ['embeds', lang === ORIGINAL ? originalEmbeds : drawnIn(lang)],
  ] as const)
    test(`${what} in ${lang} are valid HTML`, async ({ request }) => {
      const faults: string[] = [];
      for (const path of paths) {
        const html = await (await request.get(path)).text();
        // A template holds a second page, whose landmarks the validator would count with the first page's.
        const withoutTemplates = html.replace(/<template[\s\S]*?<\/template>/g, '');
        const { results } = await validator.validateString(withoutTemplates, path);
        for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
          faults.push(`${path} ${line}:${column} ${ruleId}: ${message}`);
      }
      expect(faults).toEqual([]);
    });
