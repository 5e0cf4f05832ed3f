import { expect, it } from 'vitest';
import { pluralForm } from '../../src/model/pluralForm';

it('chooses the form by the rules of the language', () => {
  const points = '$1 пункт | $1 пункта | $1 пунктов';
  const forms = [1, 2, 5, 11, 21, 22, 0].map((count) => pluralForm(points, 'ru', [count]));
  expect(forms.map((form) => form.slice(3))).toEqual([
    'пункт',
    'пункта',
    'пунктов',
    'пунктов',
    'пункт',
    'пункта',
    'пунктов',
  ]);
  expect([0, 1, 2].map((count) => pluralForm('one | many', 'en', [count]))).toEqual(['many', 'one', 'many']);
  expect([1, 2].map((count) => pluralForm('one | many', 'az', [count]))).toEqual(['one', 'many']);
});

it('leaves a message without a count whole', () => {
  expect(pluralForm('Trend | Baku', 'en', ['Trend'])).toBe('Trend | Baku');
  expect(pluralForm('1 of 2', 'en', [1, 2])).toBe('1 of 2');
});
