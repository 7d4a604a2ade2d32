import { describe, expect, it } from 'vitest';
import { addTexts, supportedLang, translator } from './translate';

describe('texts', () => {
  const t = translator('en');

  it('are filled with their values', () => expect(t('write.replyingTo', { name: 'Ada' })).toBe('Replying to Ada'));

  it('take the plural form of the count', () => {
    expect(t('chat.jump', { count: 1 })).toBe('1 new message');
    expect(t('chat.jump', { count: 1200 })).toBe('1,200 new messages');
  });

  it('do not interpret what people wrote', () =>
    expect(t('write.replyingTo', { name: '{name} $&' })).toBe('Replying to {name} $&'));

  it('that come later are there for who translates already', () => {
    addTexts('en', { 'moderate.unblock': 'Let back in' });
    expect(t('moderate.unblock')).toBe('Let back in');
  });

  it.each([
    ['en-GB', 'en-GB'],
    ['xx', 'en'],
    ['not a tag', 'en'],
    [null, 'en'],
  ])('for the language %s are in %s', (asked, given) => expect(supportedLang(asked)).toBe(given));
});
