import { expect, test } from '@playwright/test';
import { englishIn } from './english';

test('englishIn finds words left in English', () => {
  expect(englishIn('Скачать the file')).toEqual(['the', 'file']);
  expect(englishIn('Подсчёт The Bell, файл figures.csv')).toEqual([]);
});
