/**
 * Words too common to find anything by, folded. A title made of nothing else is still found whole
 * (searchIndex.ts keeps titles apart). English articles are here for original titles.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai ainsi alors as au aucun aussi autre aux avait avec avoir c ca car ce ceci cela celle celui ces cet cette
  ceux chez ci comme comment d dans de des donc dont du elle elles en encore entre est et etait etaient ete etes
  etre eu fait font furent fut il ils j je jusqu l la le les leur leurs lorsqu lui m ma mais me meme mes mon n ne
  ni nos notre nous on ont ou par parce pas plus pour puis puisqu qu quand que quel quelle quelles quels qui quoi
  s sa sans se sera ses si son sont sous suis sur t ta te tes ton tous tout toute toutes tres tu un une vers voici
  voila vos votre vous y and by in of the to`.split(/\s+/),
)
