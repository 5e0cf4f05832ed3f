const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** The words that hold English sentences together, commonest first. */
export const SMALL_WORDS = split(`
the to and a of in for that is it on with as said from this are at has have be an by was but his its will not more
or also they he we you all if one out their can had while when than after over so were been now which who would some
these could into off most them no before him about many then only our because those any what there during between
under against through where both each without until among within per since such very still even just another again
every however although whether further across around along despite upon toward whose`);

/** Common words of news, commonest first. */
export const COMMON_WORDS = split(`
year new people first state two last time week company city day water month country president government price
market report work world group house part case plan service system question school number night point home room
mother area money story fact right study book eye job word business issue side kind head hour game line end member
law car community name team minute idea body information back parent face other level office door health person
art war history party result change morning reason research girl guy moment air teacher force education foot boy
age policy process music sense nation college interest death experience effect use class control field development
role effort rate heart drug show leader light voice wife police mind report return decision town road answer
official election budget bank trade tax minister court judge attack security army deal agreement talk visit meeting
summit border region village river coast island port airport train station bridge street building tower factory
plant worker union strike wage cost profit loss share stock investor fund debt loan growth economy industry product
sale customer store brand model design phone screen network data software user message video image film actor
director scene album song concert fan player coach season match goal score record race track medal club stadium
ball field doctor patient hospital nurse disease virus vaccine test treatment cancer risk study scientist planet
climate storm flood fire forest farm crop animal fish bird tree plant energy oil gas coal power grid fuel engine
vehicle driver pilot flight ship crew passenger ticket hotel tourist beach park garden museum gallery library
student university degree course lesson exam professor child family father brother sister friend neighbour
neighborhood apartment kitchen table chair window wall floor roof fire rain snow wind summer winter spring autumn
say make go take come see know get give find think tell become show leave feel put bring begin keep hold write
stand hear let mean set meet run pay sit speak lie lead read grow lose fall send build understand draw break spend
cut rise drive buy wear choose win offer call ask need try help play move live believe happen include continue
follow stop create allow add open walk remember love consider appear wait serve die expect stay reach kill remain
suggest raise pass sell require decide pull support accept agree announce argue avoid claim close collect compare
complain confirm contain cover deny depend describe destroy discover discuss enter estimate exist explain express
fail fight fill force form gain hope identify improve increase indicate introduce invite involve join launch learn
limit link listen maintain manage mark match matter measure mention notice obtain occur order own perform point
prepare present press prevent produce promise protect prove provide publish push receive recognise reduce refer
reflect refuse release remove repeat replace represent respond restore reveal save search seek select separate settle
share sign solve sound start store suffer supply suppose survive test thank touch train travel treat turn view vote
warn watch wish wonder worry
good great small large big high long old young early late public important different same able bad political local
social national free real best full special easy clear recent certain strong possible whole low likely simple past
hard major personal current true federal international final main single foreign happy serious ready common short
dead central similar blue red green black white hot cold dark nice huge popular traditional cultural wide deep
rich poor fast slow safe quiet modern ancient rural urban legal medical digital private financial military civil
quick heavy bright fresh sharp flat smooth rough narrow broad thick thin empty proud angry calm careful honest
million billion percent thousand hundred dozen half third quarter decade century today yesterday tomorrow monday
tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december north south east west away never always often sometimes usually perhaps almost nearly quite
rather too instead already soon later once twice together especially probably certainly recently finally quickly`);

/** Two words with an apostrophe between them. */
export const CONTRACTIONS = split(
  'it’s don’t that’s didn’t I’m we’re can’t there’s won’t you’re isn’t they’re',
);

/** Endings that make further words of the common ones. */
export const ENDINGS = split('s ed ing er ly ness ment able al ful less ity ism ist ship');

/** What the names of invented people, places and bodies are made of. */
export const NAME_STARTS = split(`
Mar Kon Pet Ber Dal Fen Gor Hal Jan Kar Lan Mor Nor Ost Pal Rad San Tor Vel Wal Zan Bel Cor Dor Fal Gar Her Ing
Jor Kel Lor Mel Nav Ol Per Ros Sel Tal Ul Var Wel Yor Zel Bar Cal Dun Esk Fur Gal Hol Iv Jel Kol Lem Mal Nik Or
Pol Ruk Sav Tam Urb Vol Wes Xan Yel Zor Ach Bron Chal Dran Ef Fros Grim Hask`);
export const NAME_MIDDLES = split('a e i o u an en in on ar er or al el il ov ev am em im ad ed id as es is');
export const NAME_ENDS = split(`
ski son sen ov ev ez es ini elli man berg stein mann ic uk enko yan ian oglu zadeh ford ley wood well ton by
dotter quist nen vich aru ado eira`);
export const PLACE_ENDS = split(
  'burg ville grad stad polis abad ia stan land mouth haven ford field port minster',
);
export const GIVEN_NAMES = split(`
Anna Boris Carla David Elena Farid Greta Henry Irina Jonas Katya Liam Maria Nadia Omar Paula Quentin Rosa Samir
Tomas Ursula Viktor Wanda Xenia Yusuf Zofia Adam Bella Cyrus Daria Emil Fatima Goran Hanna Igor Julia Karim Lena
Marco Nina Oscar Petra Ramin Sofia Timur Ulrich Vera Walter Yana Zahir`);
export const BODY_STARTS = split(`
Ministry Institute Council Committee Bank Union Agency Office Chamber Federation Academy Authority`);
export const BODY_SUBJECTS = split(`
Energy Transport Finance Agriculture Defence Education Health Trade Justice Culture Industry Tourism Science
Labour Statistics Fisheries Forestry Housing`);

/** Names that stand in any newspaper. */
export const WORLD_NAMES: readonly string[] = `
United Nations|European Union|United States|Germany|France|London|Paris|Berlin|China|India|Japan|Brazil|Canada|Spain|
Italy|Poland|Egypt|Kenya|Nigeria|Mexico|Chile|Peru|Australia|New Zealand|South Africa|World Bank|Washington|New York|
Tokyo|Beijing|Delhi|Cairo|Nairobi|Madrid|Rome|Vienna|Geneva|Brussels|Sweden|Norway|Finland|Denmark|Portugal|Greece|
Ireland|Scotland|Wales|Austria|Hungary|Romania|Bulgaria|Iceland|Jordan|Lebanon|Israel|Iraq|Kuwait|Oman|Vietnam|
Indonesia`
  .replaceAll('\n', '')
  .split('|');
