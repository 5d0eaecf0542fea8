import type { SourceFiles } from './writtenFolder'

/** An export of Letterboxd with all its tables; quotes, line breaks and HTML in reviews. */
export const LETTERBOXD: SourceFiles = {
  'profile.csv':
    '\uFEFFDate Joined,Username,Given Name,Family Name,Email Address,Location,Website,Bio,Pronoun,Favorite Films\n2014-01-02,lucie_f,Lucie,Fixture,lucie@salle.example,Lyon,,"Écrit des essais, parfois.",Elle,"https://boxd.it/f1, https://boxd.it/f2"\n',
  'reviews.csv': `Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date
2019-02-04,"Le Quai, le soir",1958,https://boxd.it/r1,4.5,,"Un <b>quai</b>, une ""valise"".

Deux lignes
sans paragraphe & rien d’autre.","nuit, noir et blanc",2019-02-03
2020-05-06,Le Phare,1967,https://boxd.it/r2,,Yes,<i>Sans</i> note.,,
2021-07-08,"Le Quai, le soir",1958,https://boxd.it/r3,3,Yes,Revu.,,2021-07-07
2021-07-09,"Le Quai, le soir",1958,https://boxd.it/r3,3.5,Yes,Encore.,,2021-07-09
2021-08-01,Rien,2020,https://boxd.it/r5,2,,,,2021-08-01
`,
  'ratings.csv': `Date,Name,Year,Letterboxd URI,Rating
2019-02-04,"Le Quai, le soir",1958,https://boxd.it/f1,3.5
2019-03-04,Le Port,1971,https://boxd.it/f3,0.5
`,
  'diary.csv': `Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
2019-02-04,"Le Quai, le soir",1958,https://boxd.it/r1,4.5,,"nuit, noir et blanc",2019-02-03
2022-01-01,"Le Quai, le soir",1958,https://boxd.it/d9,4,Yes,,2022-01-01
`,
  'watched.csv':
    'Date,Name,Year,Letterboxd URI\n2019-02-04,"Le Quai, le soir",1958,https://boxd.it/f1\n2019-03-04,Le Port,1971,https://boxd.it/f3\n2019-03-05,Le Pont,1972,https://boxd.it/f4\n',
  'watchlist.csv': 'Date,Name,Year,Letterboxd URI\n2019-03-04,Le Canal,1980,https://boxd.it/f5\n',
  'comments.csv': 'Date,Content,Comment\n2020-01-01,https://boxd.it/x,Merci\n',
  'lists/mes-ports.csv': `Letterboxd list export v7
Date,Name,Tags,URL,Description
2020-02-03,Mes ports,"eau, <3",https://boxd.it/l1,Trois <i>ports</i>.

Position,Name,Year,URL,Description
1,Le Port,1971,https://boxd.it/f3,Le plus <b>beau</b>
2,"Le Quai, le soir",1958,https://boxd.it/f1,
3,Tom & Jerry,,https://boxd.it/f6,
`,
  'likes/films.csv': 'Date,Name,Year,Letterboxd URI\n2019-02-04,Le Port,1971,https://boxd.it/f3\n',
  'deleted/reviews.csv':
    'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n2018-01-01,Le Port,1971,https://boxd.it/z1,1,,Regretté.,,\n',
  'orphaned/reviews.csv':
    'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n2018-01-01,Le Bac,1973,https://boxd.it/o1,5,,Perdu par le site.,,\n',
}
