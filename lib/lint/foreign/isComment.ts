import { COMMENTS } from './leftovers'

/** Whether a comment of a body is a mark of the engine that the body comes from: `<!--more-->`. */
export function isComment(comment: string): boolean {
  return COMMENTS.some(({ pattern }) => comment.search(pattern) === 0)
}
