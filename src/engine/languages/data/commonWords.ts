/** Words that stand in nearly every paragraph of a language and in few of any other, for languages of the Latin script. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that is was for with on said by from has will',
  de: 'der die das und nicht wurde eine einen sich auch mit von dem den des ist',
  fr: 'les des dans une est pour que qui sur par avec aux cette était du et la le',
  es: 'los las del una por con para que se como fue sus el la y',
  it: 'il della che gli nel di per con una sono alla dei delle è e i la le si del',
  tr: 've bir için ile bu da de olarak olan dedi gibi daha çok etti',
  az: 'və bir ilə bu üçün da də olan ki edib olub daha kimi',
  pl: 'w i na z do się nie że jest oraz przez który dla',
  cs: 'a v na se je že do s z pro který by také jako',
  lt: 'ir į kad su iš yra bei apie buvo kaip dėl',
  ro: 'și în de la cu pentru din este care că pe a fost',
};
