'use client'

import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { separator } from '@/lib/grammar/list'
import { routes } from '@/lib/routes'
import type { SearchAnswer } from '@/lib/search/answer'
import { LONGEST_QUERY } from '@/lib/search/parseQuery'
import { SearchButton } from './SearchField'
import { SearchResults } from './SearchResults'
import './results.css'

/** How long somebody stops typing before results are asked for. */
const PAUSE = 150

type Props = {
  /** What the server answered to the address of the page. */
  initial: SearchAnswer
  /** The element that helps on when there is nothing to show. */
  children: ReactNode
}

/**
 * The field and its results: a form that works by itself. With JavaScript the results follow what is typed, and
 * so does the address, so that going back or sharing it shows the same.
 */
export function SearchPanel({ initial, children }: Props) {
  const [answer, setAnswer] = useState(initial)
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<number | undefined>(undefined)
  const request = useRef<AbortController | null>(null)
  /** The query whose results are on the screen or under way. */
  const asked = useRef(initial.query)
  const { type } = initial

  const ask = useCallback(
    async (typed: string) => {
      window.clearTimeout(timer.current)
      const q = typed.trim()
      if (q === asked.current) return
      asked.current = q
      request.current?.abort()
      request.current = new AbortController()
      const { signal } = request.current
      const response = await fetch(routes.searchData({ q, type }), { signal })
      if (!response.ok) throw new Error(`search: ${response.status}`)
      const next: SearchAnswer = await response.json()
      if (signal.aborted) return
      setAnswer(next)
      window.history.replaceState(null, '', routes.search({ q, type }))
    },
    [type],
  )

  /** Without an answer the results stay; whoever submits the form gets a page. */
  const follow = useCallback(
    (typed: string) => {
      ask(typed).catch(() => {
        if (asked.current === typed.trim()) asked.current = initial.query
      })
    },
    [ask, initial.query],
  )

  useEffect(() => {
    // Typed before the script came, or put back by the browser.
    if (field.current) follow(field.current.value)
    return () => window.clearTimeout(timer.current)
  }, [follow])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = field.current?.value ?? ''
    ask(typed).catch((error: unknown) => {
      const isReplaced = error instanceof DOMException && error.name === 'AbortError'
      if (!isReplaced) window.location.assign(routes.search({ q: typed, type }))
    })
  }

  return (
    <div className="search-panel">
      <search className="search-field" data-size="large" aria-label="Recherche">
        <form action={routes.search()} onSubmit={onSubmit}>
          <label htmlFor="recherche" className="sr-only">
            Que cherchez-vous{'\u202F?'}
          </label>
          <input
            ref={field}
            id="recherche"
            type="search"
            name="q"
            defaultValue={initial.query}
            placeholder="Un film, un nom, un mot…"
            maxLength={LONGEST_QUERY}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
            onChange={({ currentTarget: { value } }) => {
              window.clearTimeout(timer.current)
              timer.current = window.setTimeout(() => follow(value), PAUSE)
            }}
          />
          {type && <input type="hidden" name="type" value={type} />}
          <SearchButton />
        </form>
      </search>
      <p role="status" className="figure-text text-soft">
        {answer.sentence}
      </p>
      {answer.suggestions.length > 0 && (
        <p>
          Vouliez-vous dire{' '}
          {answer.suggestions.map((title, index) => (
            <span key={title}>
              {separator(index, answer.suggestions.length, 'ou')}
              <a href={routes.search({ q: title })} className="text-link">
                {title}
              </a>
            </span>
          ))}
          {'\u202F?'}
        </p>
      )}
      {answer.all > 0 && <SearchResults answer={answer} />}
      <div hidden={answer.hits.length > 0}>{children}</div>
    </div>
  )
}
