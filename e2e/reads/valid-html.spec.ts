import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate/node';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { drawnIn, kindsIn, originalEmbeds } from '../surfaces';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How Next and React write markup; HTML allows all of it.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'off',
    // Our own files, served from our own address.
    'require-sri': 'off',
    // Titles say what a chart shows, which takes a sentence.
    'long-title': 'off',
    // SVG has no list of its own.
    'prefer-native-element': 'off',
  },
});

// Pages of a kind have the same markup, and a translation other words in it; every picture has its own.
for (const lang of LANGS)
  for (const [what, paths] of [
    ['pages', [...kindsIn(lang), `/${lang}/nothing-here`]],
    ['embeds', lang === ORIGINAL ? originalEmbeds : drawnIn(lang)],
  ] as const)
    test(`${what} in ${lang} are valid HTML`, async ({ request }) => {
      const faults: string[] = [];
      for (const path of paths) {
        const html = await (await request.get(path)).text();
        // What lies in a template is a second page; the validator counts its landmarks with those of the first.
        const whole = html.replace(/<template[\s\S]*?<\/template>/g, '');
        const { results } = await validator.validateString(whole, path);
        for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
          faults.push(`${path} ${line}:${column} ${ruleId}: ${message}`);
      }
      expect(faults).toEqual([]);
    });
