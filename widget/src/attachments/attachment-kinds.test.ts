import { describe, expect, it } from 'vitest';
import { kindOf, sizeIn } from './attachment-kinds';
import { titleMistake, tooLong } from './text-rules';

describe('an attachment', () => {
  it.each([
    ['application/pdf', 'pdf', 'document'],
    ['application/vnd.ms-excel', 'xls', 'sheet'],
    ['application/vnd.oasis.opendocument.presentation', 'odp', 'slides'],
    ['application/vnd.ms-powerpoint', 'ppt', 'slides'],
    ['image/png', 'png', 'image'],
    ['video/mp4', 'mp4', 'video'],
    ['application/mxf', 'mxf', 'video'],
    ['application/msword', 'doc', 'document'],
  ])('of the type %s is called a %s %s', (type, fileType, kind) => expect(kindOf({ type, fileType })).toBe(kind));

  it.each([
    [1, '1 byte'],
    [870_000, '870 kB'],
    [12_345_678, '12.3 MB'],
    [500_000_000, '500 MB'],
  ])('of %d bytes is %s large', (bytes, words) => expect(sizeIn('en', bytes)).toBe(words));

  it('has a title of at most 120 characters without < and >', () => {
    expect(titleMistake('😀'.repeat(120))).toBeUndefined();
    expect(titleMistake('x'.repeat(121))).toBe('attachments.tooLong');
    expect(titleMistake(' ')).toBe('attachments.titleNeeded');
    expect(titleMistake('a < b')).toBe('attachments.titleBrackets');
    expect(tooLong('x'.repeat(1001), 1000)).toBe(true);
  });
});
