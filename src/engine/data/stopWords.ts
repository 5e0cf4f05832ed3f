/**
 * Words that carry no topic, folded: a run of them alone is no quotation. The usual function words of each language,
 * with the contractions' tails that the tokeniser leaves ("don't" is "don", "t").
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if of to in on at by for from with without as is are was were be been being am do does did done
  has have had having will would shall should can could may might must not no nor so than that this these those there
  here it its he she they them their his her him we us our you your i me my who whom which what when where why how all
  any both each few more most other some such only own same too very s t re ve ll d m don just also now then once again
  about above after before between into through during over under up down out off further because until while ever
  many much lot lots course topics discuss say said says one two
  и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще
  нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом
  себя ничего еи может они тут где есть надо неи для мы тебя их чем была сам чтоб без будто чего раз тоже себе под
  будет ж тогда кто этот того потому этого какои совсем ним здесь этом один почти мои тем чтобы нее были куда зачем
  всех никогда можно при об это эти
  ve ile da de bir bu o cok daha icin gibi ki mi ne ya en her olan olarak
  və ilə da də bir bu o çox cox daha ucun üçün kimi ki nə ən hər olan olaraq isə ise
  der die das und oder aber ein eine einer eines dem den des zu von mit fur auf im ist sind war nicht auch als wie
  le la les un une des du de et ou mais dans sur pour par avec est sont ne pas que qui ce cette ces au aux plus`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
