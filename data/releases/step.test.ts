import { describe, expect, it } from 'vitest';
import { draftAfter, fileStep, larger, numberOf } from './step';

const csv = (body: string, path = 'charts/a.csv') => ({ path, body });
const step = (before: ReturnType<typeof csv>, ...after: ReturnType<typeof csv>[]) =>
  fileStep((path) => (path === before.path ? before : undefined), after);

describe('fileStep(oldFile, now)', () => {
  it('the same bytes: no step', () => {
    expect(step(csv('id,label\r\nx,X\r\n'), csv('id,label\r\nx,X\r\n'))).toEqual({ bump: 'none', path: null });
  });
  it('a chart’s label in other words: a patch, though no table of records shows it', () => {
    expect(step(csv('id,label\r\nx,X\r\n'), csv('id,label\r\nx,Y\r\n'))).toEqual({
      bump: 'patch',
      path: 'charts/a.csv',
    });
  });
  it('columns in another order: major', () => {
    expect(step(csv('id,label\r\nx,X\r\n'), csv('label,id\r\nX,x\r\n')).bump).toBe('major');
  });
  it('other words in a description: a patch, as every byte of a release is its own', () => {
    expect(step(csv('1', 'a.json'), csv('2', 'a.json'))).toEqual({ bump: 'patch', path: 'a.json' });
  });
  it('added and removed files don’t count here', () => {
    expect(step(csv('', 'gone.csv'), csv('id\r\n')).bump).toBe('none');
  });
});

describe('larger(a, b)', () => {
  it('a new file outweighs a corrected cell, a changed column outweighs both', () => {
    expect([larger('minor', 'patch'), larger('patch', 'major'), larger('none', 'none')]).toEqual([
      'minor',
      'major',
      'none',
    ]);
  });
});

describe('draftAfter(release, bump)', () => {
  const release = { version: '1.2.0', released: '2026-11-23', sha256: '' };
  it('is named after the version it leads to, has no day, and becomes that version', () => {
    expect(draftAfter(release, 'minor')).toEqual({ version: '1.3.0-draft', released: null });
    expect(numberOf(draftAfter(release, 'patch'))).toBe('1.2.1');
  });
});
