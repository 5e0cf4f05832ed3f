/** Names of months and days, folded, in the languages of the story's coverage. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  январь февраль март апрель маи июнь июль август сентябрь октябрь ноябрь декабрь ноябре вчера сегодня завтра
  yanvar fevral mart aprel iyun iyul avqust sentyabr oktyabr noyabr dekabr
  ocak subat nisan mayis haziran temmuz agustos eylul ekim kasim aralik
  januar februar marz mai juni juli oktober dezember
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
