/** Faults of files and of the lines around and in their front matter. */
type FileRule =
  | 'unreadable-file'
  | 'misplaced-file'
  | 'outside-content'
  | 'invalid-encoding'
  | 'invalid-slug'
  | 'reserved-slug'
  | 'duplicate-slug'
  | 'merge-conflict'
  | 'front-matter'
  | 'yaml'
  | 'limits'

/** Faults of one field, or of two that contradict each other. */
type FieldRule =
  | 'unknown-field'
  | 'missing-field'
  | 'invalid-type'
  | 'invalid-value'
  | 'invalid-date'
  | 'invalid-address'
  | 'length'
  | 'invisible-character'
  | 'undrawn-character'
  | 'repeated-value'
  | 'inconsistent-fields'

/** Faults between the items. */
type ReferenceRule =
  | 'missing-record'
  | 'self-reference'
  | 'credit-by-name'
  | 'inconsistent-spelling'
  | 'taken-address'
  | 'duplicate-saga-position'
  | 'hidden-reference'
  | 'held-back'
  | 'expiring-reference'
  | 'duplicate-title'
  | 'duplicate-description'
  | 'duplicate-film'
  | 'duplicate-id'
  | 'duplicate-text'
  | 'orphan-record'
  | 'unused-image'

/** Faults in the Markdown of a body, and of what it links to. */
type BodyRule =
  | 'raw-html'
  | 'unknown-directive'
  | 'unknown-attribute'
  | 'incomplete-directive'
  | 'unclosed-directive'
  | 'malformed-directive'
  | 'malformed-link'
  | 'malformed-heading'
  | 'heading-level'
  | 'left-mark'
  | 'accidental-markup'
  | 'missing-blank-line'
  | 'broken-word'
  | 'repeated-number'
  | 'table-cells'
  | 'malformed-table'
  | 'unclosed-code'
  | 'unprinted-text'
  | 'duplicate-attribute'
  | 'note-number'
  | 'missing-footnote'
  | 'unused-footnote'
  | 'duplicate-footnote'
  | 'empty-link'
  | 'empty-element'
  | 'broken-link'
  | 'broken-fragment'
  | 'local-address'
  | 'unpublished-protocol'
  | 'external-link'
  | 'misplaced-image'
  | 'missing-image'
  | 'small-image'
  | 'missing-alt'

/** What an article says, or does not say yet. */
type ArticleRule =
  | 'todo'
  | 'empty-body'
  | 'refused-source'
  | 'unfounded-claim'
  | 'exposed-spoiler'
  | 'future-update'
  | 'future-date'
  | 'near-miss'
  | 'film-stub'
  | 'contradiction'

/**
 * The kind of fault that a problem is, for programs that count, group or filter: sentences may be written anew, an id
 * stays. The rules of `lib/lint` name themselves, and stand here as `lint/` and their id: `lint/double-word`.
 */
export type RuleId = FileRule | FieldRule | ReferenceRule | BodyRule | ArticleRule | `lint/${string}`
