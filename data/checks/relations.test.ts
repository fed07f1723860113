import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset';
import { type Relation, relations } from '../relations';
import { checkRelations, parseRelations } from './relations';

const messages = (...list: Relation[]) => checkRelations(dataset, list).map(({ message }) => message);
const exact: Relation = { a: 'total-rerussia-2023-exact', b: 'total-rerussia-2023', kind: 'exact-form-of' };

describe('the list of relations', () => {
  it('joins existing figures, each pair once', () => expect(checkRelations(dataset, relations)).toEqual([]));
  it.each<[string, Relation[], RegExp]>([
    ['an unknown figure', [{ ...exact, b: 'nobody' }], /"nobody" is not a figure\. Use an id/],
    ['an event', [{ ...exact, a: 'event-invasion' }], /"event-invasion" is not a figure/],
    ['a figure and itself', [{ ...exact, a: exact.b }], /no relation to itself/],
    [
      'a pair twice, the other way round',
      [exact, { a: exact.b, b: exact.a, kind: 'part-of' }],
      /already has a relation/,
    ],
    ['a form of what counts something else', [{ ...exact, a: 'geo-immigrants-2022' }], /the measures differ/],
    [
      'a revision of a figure that counts something else',
      [{ ...exact, a: 'geo-immigrants-2022', kind: 'revises' }],
      /the measures differ/,
    ],
    [
      'a relay from another country',
      [{ a: 'geo-immigrants-2022', b: 'tur-permits-2022-12', kind: 'same-figure-relayed' }],
      /the places differ, GEO and TUR/,
    ],
    [
      'a relay of people as a share',
      [{ a: exact.a, b: 'nyt-return-if-democratic', kind: 'same-figure-relayed' }],
      /the units differ in kind/,
    ],
  ])('%s: named with both, the rule and the way out', (_, list, rule) => {
    expect(messages(...list).join()).toMatch(rule);
    expect(messages(...list).join()).toMatch(/^data\/relations\.json, ".+, .+": .+\. [A-Z].+\.$/);
  });
  it('is reported when it is no list or has an unknown kind', () => {
    expect(parseRelations({}).faults[0]?.message).toMatch(/"\(whole file\)"/);
    expect(parseRelations([exact, { ...exact, kind: 'twin' }]).faults[0]?.message).toMatch(/"entry 2": field "kind"/);
  });
});
