import type { Archive, Body } from '../model/items'

/** Every text of an archive; people without a file have none. */
export function bodiesOf(archive: Omit<Archive, 'authors' | 'withdrawals'>): Body[] {
  const { reviews, news, films, people, platforms, sagas, pages } = archive
  return [...reviews, ...news, ...films, ...people, ...platforms, ...sagas, ...pages]
    .map(({ body }) => body)
    .filter(body => body !== null)
}
