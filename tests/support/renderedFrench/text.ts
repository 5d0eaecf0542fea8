/** What a reader, a program or a search engine reads in one piece: a paragraph, an attribute, a field. */
export type Text = {
  /** Where it stands in its document, for whoever has to find it: « p », « @alt », « head description ». */
  place: string
  text: string
  /** Whether it has to be made of whole sentences. */
  isProse: boolean
}
