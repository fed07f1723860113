import { describe, expect, it } from 'vitest';
import { fileStep, larger } from './file-step';

const csv = (body: string, path = 'charts/a.csv') => [{ path, body }];

describe('fileStep(before, after)', () => {
  it('the same bytes: none', () => {
    expect(fileStep(csv('id,label\r\nx,X\r\n'), csv('id,label\r\nx,X\r\n'))).toEqual({ bump: 'none', path: null });
  });
  it('a chart’s label in other words: a patch, which no table of records tells', () => {
    const step = fileStep(csv('id,label\r\nx,X\r\n'), csv('id,label\r\nx,Y\r\n'));
    expect(step).toEqual({ bump: 'patch', path: 'charts/a.csv' });
  });
  it('columns in another order: major', () => {
    expect(fileStep(csv('id,label\r\nx,X\r\n'), csv('label,id\r\nX,x\r\n')).bump).toBe('major');
  });
  it('files that carry the version, and files that come or go, don’t count here', () => {
    expect(fileStep(csv('1', 'a.json'), csv('2', 'a.json')).bump).toBe('none');
    expect(fileStep([], csv('id\r\n')).bump).toBe('none');
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
