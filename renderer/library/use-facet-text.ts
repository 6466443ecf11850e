import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Facet, unknownValue } from './plan-filters.ts';

/** The words for a facet's value. */
export function useFacetText(): (facet: Facet, value: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (facet, value) => {
      if (value === unknownValue) return t(facet === 'tag' ? 'filter.noTag' : 'filter.unknown');
      switch (facet) {
        case 'kind':
        case 'role':
        case 'level':
        case 'standing':
          return t(`${facet}.${value}`);
        default:
          return value;
      }
    },
    [t],
  );
}
