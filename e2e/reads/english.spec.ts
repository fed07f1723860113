import { expect, test } from '@playwright/test';
import { englishIn } from './english';

test('the measure finds a word that was left in English', () => {
  expect(englishIn('Скачать the file')).toEqual(['the', 'file']);
  expect(englishIn('Подсчёт The Bell, файл figures.csv')).toEqual([]);
});
